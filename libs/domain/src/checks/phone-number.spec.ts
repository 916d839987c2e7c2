import { describe, expect, it } from '@jest/globals';
import { countryOf, phoneNumber } from '../index';

describe('phoneNumber', () => {
  it.each([
    ['030 901820', 'DE', '+4930901820'],
    ['+43 1 58858-0', 'DE', '+431588580'],
    ['(212) 555-0123', 'US', '+12125550123'],
    ['0049 30 901820', 'DE', '+4930901820'],
    ['+49 30 901820', null, '+4930901820'],
    ['030 901820', null, 'INVALID'],
    ['030 901820', 'XX', 'INVALID'],
    ['12', 'DE', 'INVALID'],
    ['call me', 'DE', 'INVALID'],
    ['call +49 30 901820', 'DE', 'INVALID'],
    ['+49 30 901820 ext. 5', 'DE', 'INVALID'],
    ['', 'DE', 'INVALID'],
  ])('reads %j dialled in %s as %s', (value, country, expected) => {
    const found = phoneNumber(value, country);
    expect(found.problem?.code ?? found.value).toBe(expected);
  });
});

describe('countryOf', () => {
  it.each([
    ['de-AT', 'Europe/Berlin', 'AT'],
    ['en', 'Europe/Berlin', 'DE'],
    ['en', 'America/New_York', 'US'],
    ['fr', 'UTC', 'FR'],
  ])('knows for %s in %s the country %s', (language, zone, expected) => {
    expect(countryOf(language, zone)).toBe(expected);
  });
});
