import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  atMost,
  dateOnly,
  domainName,
  emailAddress,
  type Finding,
  ifGiven,
  instant,
  isUuid,
  language,
  newId,
  orNull,
  requiredText,
  text,
  timeZone,
  webAddress,
  wholeNumber,
} from '../index';

const told = (finding: Finding<unknown>) => finding.problem?.code ?? finding.value;

describe('text', () => {
  it.each([
    ['trims', '  Ana ', 'Ana'],
    ['composes accents', 'Jose\u0301', 'José'],
    ['keeps an emoji', '👩🏽‍🔧', '👩🏽‍🔧'],
    ['refuses NUL', 'a\0b', 'INVALID'],
    ['refuses a lone surrogate', 'a\ud800', 'INVALID'],
    ['refuses what is too long', 'abcdefghijk', 'TOO_LONG'],
  ])('%s', (_rule, value, expected) => {
    expect(told(text(value, 10))).toBe(expected);
  });

  it('names the limit that was passed', () => {
    expect(text('abc', 2).problem?.message).toContain('at most 2');
  });

  it.each([['   '], [''], [null], [undefined]])('requires more than %j', (value) => {
    expect(told(requiredText(value, 10))).toBe('REQUIRED');
  });

  it('gives a text that passes again unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const once = text(value, 1000);
        if (!once.problem) expect(text(once.value, 1000)).toEqual(once);
      }),
    );
  });
});

describe('values that may be left out', () => {
  const check = (value: string) => text(value, 5);
  it.each([
    ['undefined', undefined, null, undefined],
    ['null', null, null, null],
    ['blank', ' ', null, null],
    ['a text', ' a ', 'a', 'a'],
  ])('reads %s', (_name, value, inNew, inUpdate) => {
    expect(orNull(value, check).value).toBe(inNew);
    expect(ifGiven(value, check).value).toBe(inUpdate);
  });
});

describe('dates', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', 'INVALID'],
    ['1900-02-29', 'INVALID'],
    ['2000-02-29', '2000-02-29'],
    ['2026-04-31', 'INVALID'],
    ['2026-13-01', 'INVALID'],
    ['2026-1-1', 'INVALID'],
    ['0000-01-01', 'INVALID'],
    ['yesterday', 'INVALID'],
  ])('reads the date %s as %s', (value, expected) => {
    expect(told(dateOnly(value))).toBe(expected);
  });

  it.each([
    ['2026-11-22T09:12:00Z', '2026-11-22T09:12:00.000Z'],
    ['2026-11-22T10:12:00.5+01:00', '2026-11-22T09:12:00.500Z'],
    ['2026-11-22T09:12Z', '2026-11-22T09:12:00.000Z'],
    ['2026-02-29T09:12:00Z', 'INVALID'],
    ['2026-11-22T24:00:00Z', 'INVALID'],
    ['2026-11-22T09:12:00', 'INVALID'],
    ['2026-11-22', 'INVALID'],
    ['', 'INVALID'],
  ])('reads the instant %s as %s', (value, expected) => {
    expect(told(instant(value))).toBe(expected);
  });
});

describe('places', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['UTC', 'UTC'],
    ['+01:00', 'INVALID'],
    ['Mars/Base', 'INVALID'],
    ['', 'INVALID'],
  ])('reads the zone %j as %s', (value, expected) => {
    expect(told(timeZone(value))).toBe(expected);
  });

  it('accepts every zone that can be chosen from', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => timeZone(zone).problem)).toEqual([]);
  });

  it.each([
    ['de-at', 'de-AT'],
    ['en', 'en'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['de_AT', 'INVALID'],
    ['', 'INVALID'],
    ['klingonese', 'INVALID'],
    [`en-x${'-abcdefgh'.repeat(4)}`, 'INVALID'],
  ])('reads the language %j as %s', (value, expected) => {
    expect(told(language(value))).toBe(expected);
  });
});

describe('ids', () => {
  it.each([
    ['01890A5D-AC96-774B-BCCE-B302099A8057', '01890a5d-ac96-774b-bcce-b302099a8057'],
    ['01890a5d-ac96-474b-bcce-b302099a8057', 'INVALID'],
    ['01890a5d-ac96-774b-ccce-b302099a8057', 'INVALID'],
    ['1', 'INVALID'],
  ])('reads the new id %s as %s', (value, expected) => {
    expect(told(newId(value))).toBe(expected);
  });

  it('knows the form of any UUID', () => {
    expect([isUuid('00000000-0000-0000-0000-000000000000'), isUuid("' or 1=1")]).toEqual([true, false]);
  });
});

describe('addresses', () => {
  it.each([
    ['Ana@Example.COM', 'ana@example.com'],
    [' o.brien+x@mail.example.co.uk ', 'o.brien+x@mail.example.co.uk'],
    ['jörg@müller.de', 'jörg@müller.de'],
    ['ana@example', 'INVALID'],
    ['ana@@example.com', 'INVALID'],
    ['.ana@example.com', 'INVALID'],
    ['a..b@example.com', 'INVALID'],
    ['ana@-example.com', 'INVALID'],
    ['Ana <ana@example.com>', 'INVALID'],
    [`${'a'.repeat(65)}@example.com`, 'INVALID'],
    [`a@${'b.'.repeat(130)}com`, 'INVALID'],
    ['', 'INVALID'],
  ])('reads the e-mail address %j as %s', (value, expected) => {
    expect(told(emailAddress(value))).toBe(expected);
  });

  it.each([
    ['example.com/a?b=c', 'https://example.com/a?b=c'],
    ['example.com:8080', 'https://example.com:8080'],
    ['http://sub.example.org', 'http://sub.example.org'],
    ['javascript:alert(1)', 'INVALID'],
    ['https://user:secret@example.com', 'INVALID'],
    ['ftp://example.com', 'INVALID'],
    ['https://a b.com', 'INVALID'],
    [`https://example.com/${'a'.repeat(2048)}`, 'TOO_LONG'],
  ])('reads the web address %j as %s', (value, expected) => {
    expect(told(webAddress(value))).toBe(expected);
  });

  it.each([
    ['https://www.Example.com/shop', 'example.com'],
    ['example', 'INVALID'],
  ])('reads the domain %s as %s', (value, expected) => {
    expect(told(domainName(value))).toBe(expected);
  });
});

describe('counts', () => {
  it('refuses one more than the limit', () => {
    expect([told(atMost([1, 2], 2)), told(atMost([1, 2, 3], 2))]).toEqual([[1, 2], 'TOO_MANY']);
  });

  it.each([
    [1, 1],
    [3, 3],
    [0, 'INVALID'],
    [4, 'INVALID'],
    [1.5, 'INVALID'],
    [NaN, 'INVALID'],
  ])('reads %d between 1 and 3 as %s', (value, expected) => {
    expect(told(wholeNumber(value, 1, 3))).toBe(expected);
  });
});
