import { Module } from '@nestjs/common';
import { CompanyTimelineResolver } from './company-timeline.resolver';
import { FeedResolver } from './feed.resolver';

@Module({ providers: [FeedResolver, CompanyTimelineResolver] })
export class FeedModule {}
