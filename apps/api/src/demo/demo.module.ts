import { Module } from '@nestjs/common';
import { SetUpModule } from '../set-up/set-up.module';
import { FillDemo } from './fill-demo';

/** Reached from the command line alone: nothing of it is in the contract. */
@Module({ imports: [SetUpModule], providers: [FillDemo] })
export class DemoModule {}
