import { describe, expect, it } from '@jest/globals';
import { searchColumn, searchPatterns } from '../../src/contacts/contact-search';

const ana = searchColumn({
  displayName: 'Ána Müller-Lüdenscheidt',
  nameToUse: 'Annie',
  points: [
    { kind: 'PHONE', value: '+4930901820' },
    { kind: 'EMAIL', value: 'ana_m@example.com' },
  ],
});
const matches = (search: string, column = ana) =>
  searchPatterns(search).every((word) => word.some((pattern) => isLike(column, pattern)));

/** What LIKE answers. */
function isLike(text: string, pattern: string): boolean {
  const parts = [...pattern.matchAll(/\\(.)|(%)|([^%\\]+)/g)].map(([, escaped, any, plain]) =>
    any ? '.*' : (escaped ?? plain ?? '').replace(/[^\p{L}\p{N}]/gu, '\\$&'),
  );
  return new RegExp(`^${parts.join('')}$`).test(text);
}

describe('the search of contacts', () => {
  it.each(['ana', 'MÜLLER', 'muller', 'lüden ána', 'Müller, Ana', 'annie', 'ana_m@', 'example.com', 'a', 'mü', 'an -'])(
    'finds her by %j',
    (search) => {
      expect(matches(search)).toBe(true);
    },
  );

  it.each([
    '+4930901820',
    '+49 30 90 18 20',
    '030 901820',
    '0049/30/901820',
    '+49 (0)30 901-820',
    '901820',
    'ana 03090',
    '49',
  ])('finds her by her number written %j', (search) => {
    expect(matches(search)).toBe(true);
  });

  it.each(['bob', 'ana bob', '+4930901821', '%', '- @', 'ex', 'ü', 'na', 'ana 03190'])(
    'does not find her by %j',
    (search) => {
      expect(matches(search)).toBe(false);
    },
  );

  it.each(['studio 7-110', '7-110', 'Studio 7-110 4930901820'])('finds a name with a number in it by %j', (search) => {
    const points = [{ kind: 'PHONE', value: '+4930901820' }];
    expect(matches(search, searchColumn({ displayName: 'Studio 7-110', nameToUse: null, points }))).toBe(true);
  });

  it('takes wildcards literally', () => {
    expect(searchPatterns('50%_\\')).toEqual([['%50\\%\\_\\\\%']]);
  });

  it('asks for nothing when nothing was typed', () => {
    expect(searchPatterns('  ')).toEqual([]);
  });
});
