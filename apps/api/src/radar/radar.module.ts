import { Module } from '@nestjs/common';
import { QuietRadarResolver } from './quiet-radar.resolver';

@Module({ providers: [QuietRadarResolver] })
export class RadarModule {}
