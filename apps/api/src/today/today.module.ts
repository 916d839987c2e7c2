import { Module } from '@nestjs/common';
import { ReadToday } from './read-today';
import { TodayResolver } from './today.resolver';

@Module({ providers: [ReadToday, TodayResolver] })
export class TodayModule {}
