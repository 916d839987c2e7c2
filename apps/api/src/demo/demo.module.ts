import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module';
import { FillDemo } from './fill-demo';

/** Reached from the command line alone: nothing of it is in the contract. */
@Module({ imports: [IdentityModule], providers: [FillDemo] })
export class DemoModule {}
