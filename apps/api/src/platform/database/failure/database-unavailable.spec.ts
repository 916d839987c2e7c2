import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { DatabaseUnavailable, translateDatabaseError } from './database-unavailable';

const failure = (code: string, message = 'it failed') => Object.assign(new Error(message), { code });

describe('an error of the database', () => {
  it.each([
    ['nothing listens', failure('ECONNREFUSED')],
    ['the socket is gone', failure('ENOENT')],
    ['it is starting up', failure('57P03')],
    ['it was shut down', failure('57P01')],
    ['its disk is full', failure('53100')],
    ['it has no connection left', failure('53300')],
    ['the connection broke', failure('08006')],
    ['the connection ended', new Error('Connection terminated unexpectedly')],
    ['no connection came in time', new Error('timeout exceeded when trying to connect')],
  ])('is unavailability when %s', (_when, error) => {
    expect(translateDatabaseError(new QueryFailedError('SELECT $1', ['secret'], error))).toBeInstanceOf(
      DatabaseUnavailable,
    );
  });

  it.each([['23505'], ['42501'], ['57014'], ['40P01']])('is itself when its code is %s', (code) => {
    const error = failure(code);
    expect(translateDatabaseError(new QueryFailedError('SELECT $1', ['secret'], error))).toBe(error);
  });

  it('is what the work threw when the work threw', () => {
    const thrown = new RangeError('mine');
    expect(translateDatabaseError(thrown)).toBe(thrown);
  });
});
