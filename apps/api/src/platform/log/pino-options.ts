import type { LoggerOptions } from 'pino';
import type { Options } from 'pino-http';
import { onlyAllowed, withoutContents } from './allow-list';

/** How every line is written: only what the list allows, and of an error never its message. */
export const PINO_OPTIONS: LoggerOptions = {
  level: process.env['LOG_LEVEL'] ?? 'info',
  formatters: { log: onlyAllowed },
  serializers: { err: withoutContents, req: () => undefined, res: () => undefined },
  hooks: {
    // Without a text of its own pino gives a line the message of its error, and NestJS sends that message along.
    logMethod([line, ...rest], method) {
      const holdsError = typeof line === 'object' && line !== null && ('err' in line || line instanceof Error);
      method.apply(this, holdsError ? [line, 'error'] : [line, ...rest]);
    },
  },
};

/** The same for the logger that every part of the application gets from NestJS. */
export const HTTP_LOG_OPTIONS: Options = {
  ...PINO_OPTIONS,
  autoLogging: false,
  quietReqLogger: true,
  wrapSerializers: false,
};
