import { Module } from '@nestjs/common';
import { Carriers } from './carriers/carriers';

@Module({ providers: [Carriers], exports: [Carriers] })
export class ReachingModule {}
