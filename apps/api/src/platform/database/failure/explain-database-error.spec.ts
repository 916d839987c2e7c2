import { describe, expect, it } from '@jest/globals';
import { DatabaseUnavailable } from './database-unavailable';
import { explainDatabaseError } from './explain-database-error';
import { UnfitDatabase } from '../unfit/unfit-database';

const failure = (code: string, message: string) => Object.assign(new Error(message), { code });

describe('what an operator is told of the database', () => {
  it.each([
    [new DatabaseUnavailable(failure('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:5432')), /127\.0\.0\.1:5432/],
    [new DatabaseUnavailable(failure('ECONNREFUSED', '')), /\(ECONNREFUSED\)/],
    [failure('28000', 'role "heed" does not exist'), /role "heed" does not exist\. Check DATABASE_URL/],
    [failure('28P01', 'password authentication failed for user "heed"'), /Check DATABASE_URL/],
    [failure('3D000', 'database "heed" does not exist'), /Check DATABASE_URL/],
    [failure('42501', 'permission denied for schema public'), /must name the owner/],
    [new UnfitDatabase('Heed needs PostgreSQL 15.'), /^Heed needs PostgreSQL 15\.$/],
  ])('is a sentence: %s', (error, sentence) => {
    expect(explainDatabaseError(error)).toMatch(sentence);
  });

  it('is nothing when the fault is not theirs', () => {
    expect(explainDatabaseError(new TypeError('of undefined'))).toBeUndefined();
  });
});
