import { describe, expect, it } from '@jest/globals';
import { wayBack } from './way-back';

describe('the way back after signing in', () => {
  it.each([
    ['/contacts/1?tab=history', '/contacts/1?tab=history'],
    [null, '/'],
    ['https://elsewhere.example', '/'],
    ['//elsewhere.example', '/'],
    ['/\\elsewhere.example', '/'],
    ['/login?return=/x', '/'],
  ])('from %s is %s', (asked, target) => {
    expect(wayBack(asked)).toBe(target);
  });
});
