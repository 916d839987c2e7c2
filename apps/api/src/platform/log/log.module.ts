import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { onlyAllowed, withoutContents } from './allow-list';

/** JSON lines on standard output, one per operation; HTTP requests themselves are not logged, because paths carry one-time tokens. */
@Module({
  imports: [
    LoggerModule.forRoot({
      pinoHttp: {
        level: process.env['LOG_LEVEL'] ?? 'info',
        autoLogging: false,
        quietReqLogger: true,
        formatters: { log: onlyAllowed },
        serializers: { err: withoutContents, req: () => undefined, res: () => undefined },
      },
    }),
  ],
})
export class LogModule {}
