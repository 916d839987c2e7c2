import { Module } from '@nestjs/common';
import { ListeningModule } from '../listening/listening.module';
import { Carriers } from './carriers/carriers';
import { Carry } from './carrying/carry';
import { Round } from './round/round';
import { RoundAndCarry } from './round-and-carry';
import { Worker } from './worker';

@Module({
  imports: [ListeningModule],
  providers: [Carriers, Round, Carry, RoundAndCarry, Worker],
  exports: [Carriers, Round, Carry, Worker],
})
export class ReachingModule {}
