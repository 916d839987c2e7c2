import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { servingUrlOf } from '../database/data-sources';
import { Queue, QueueAddress } from './queue';

/** Gives every feature the queue. */
@Global()
@Module({
  providers: [
    Queue,
    {
      provide: QueueAddress,
      inject: [DataSource],
      useFactory: (source: DataSource) => ({ url: servingUrlOf(source) }),
    },
  ],
  exports: [Queue, QueueAddress],
})
export class QueueModule {}
