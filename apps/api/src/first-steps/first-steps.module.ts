import { Module } from '@nestjs/common';
import { FirstStepsResolver } from './first-steps.resolver';

@Module({ providers: [FirstStepsResolver] })
export class FirstStepsModule {}
