import { expect, it } from '@jest/globals';
import { Logger, PinoLogger } from 'nestjs-pino';
import pino from 'pino';
import { HTTP_LOG_OPTIONS, PINO_OPTIONS } from '../../src/platform/log/pino-options';

const CANARY = 'Frau Sonnenblum';

/** What one call of the logger writes. */
function written(log: (logger: pino.Logger) => void): string {
  const lines: string[] = [];
  log(pino({ ...PINO_OPTIONS, level: 'trace' }, { write: (line: string) => void lines.push(line) }));
  return lines.join('');
}

it.each([
  [
    'in fields of the line',
    (logger: pino.Logger) => logger.info({ variables: CANARY, query: CANARY, operationName: 'Log' }),
  ],
  ['in the message of an error', (logger: pino.Logger) => logger.error(new Error(CANARY))],
  [
    'in the message of an error among fields',
    (logger: pino.Logger) => logger.error({ requestId: 'r', err: new Error(CANARY) }),
  ],
  ['in a text sent along with an error', (logger: pino.Logger) => logger.error({ err: new Error(CANARY) }, CANARY)],
  [
    'in a property of an error',
    (logger: pino.Logger) => logger.error({ err: Object.assign(new Error('a'), { detail: CANARY }) }),
  ],
])('writes nothing of what people wrote %s', (_where, log) => {
  expect(written(log)).not.toContain(CANARY);
});

it('tells the request, the kind of an error and where it was thrown', () => {
  const line = JSON.parse(written((logger) => logger.error({ requestId: 'r1', err: new TypeError(CANARY) })));
  expect(line).toMatchObject({
    requestId: 'r1',
    err: { name: 'TypeError', at: expect.arrayContaining([expect.stringContaining('log.spec')]) },
  });
});

it('keeps it so when NestJS logs what it caught', () => {
  const lines: string[] = [];
  const stream = { write: (line: string) => void lines.push(line) };
  const logger = new Logger(new PinoLogger({ pinoHttp: [HTTP_LOG_OPTIONS, stream] }), {});
  logger.error(new TypeError(CANARY), 'ExceptionsHandler');
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain(CANARY);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ context: 'ExceptionsHandler', err: { name: 'TypeError' } });
});
