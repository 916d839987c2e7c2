import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { PINO_OPTIONS } from './pino-options';

describe('the log', () => {
  it.each([
    ['RouterExplorer', 'info', false],
    ['NestApplication', 'info', false],
    ['NestApplication', 'error', true],
    ['graphql', 'info', true],
  ] as const)('of %s at level %s is written: %s', (context, level, written) => {
    const lines: string[] = [];
    const sink = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
    pino({ ...PINO_OPTIONS, level: 'info' }, sink)[level]({ context }, 'a line');
    expect(lines).toHaveLength(written ? 1 : 0);
  });
});
