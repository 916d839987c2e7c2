import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { HTTP_LOG_OPTIONS } from './pino-options';

/** JSON lines on standard output, one per operation; HTTP requests themselves are not logged, because paths carry one-time tokens. */
@Module({
  imports: [LoggerModule.forRoot({ pinoHttp: HTTP_LOG_OPTIONS })],
})
export class LogModule {}
