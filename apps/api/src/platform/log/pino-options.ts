import type { LoggerOptions } from 'pino';
import type { Options } from 'pino-http';
import { onlyAllowed, withoutContents } from './allow-list';

/** The parts of NestJS that tell how the application is wired, which says nothing to an operator. */
const WIRING = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'GraphQLModule', 'NestApplication']);
const INFO = 30;

/** How every line is written: only what the list allows, and of an error never its message. */
export const PINO_OPTIONS: LoggerOptions = {
  level: process.env['LOG_LEVEL'] ?? 'info',
  formatters: { log: onlyAllowed },
  serializers: { err: withoutContents, req: () => undefined, res: () => undefined },
  hooks: {
    // Without a text of its own pino gives a line the message of its error, and NestJS sends that message along.
    logMethod([line, ...rest], method, level) {
      if (level <= INFO && isWiring(line)) return;
      const holdsError = typeof line === 'object' && line !== null && ('err' in line || line instanceof Error);
      method.apply(this, holdsError ? [line, 'error'] : [line, ...rest]);
    },
  },
};

function isWiring(line: unknown): boolean {
  return typeof line === 'object' && line !== null && 'context' in line && WIRING.has(String(line.context));
}

/** The same for the logger that every part of the application gets from NestJS. */
export const HTTP_LOG_OPTIONS: Options = {
  ...PINO_OPTIONS,
  autoLogging: false,
  quietReqLogger: true,
  wrapSerializers: false,
};
