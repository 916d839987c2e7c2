import { Module } from '@nestjs/common';
import { GuideResolver } from './guide.resolver';

@Module({ providers: [GuideResolver] })
export class GuideModule {}
