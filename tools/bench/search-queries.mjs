import { FAMILY, GIVEN, NOUNS } from '../seed/vocabulary.mjs';

const every = (/** @type {readonly string[]} */ list, /** @type {number} */ step) =>
  list.filter((_, index) => index % step === 0);
const cut = (/** @type {readonly string[]} */ list, /** @type {number} */ length) => [
  ...new Set(list.map((word) => word.slice(0, length))),
];
/** Said in most texts, said in many, and compounds that few say. */
const COMMON = ['about', 'the', 'and', 'week', 'friday', 'she', 'talked', 'hear'];
const RARE = every(NOUNS, 5).map((one, index) => one + (NOUNS[(index * 5 + 7) % NOUNS.length] ?? ''));
const UNKNOWN = ['xylophone', 'zzz', 'qwertz', 'oboe', 'kraken', 'mississippi', 'ybbs', '00000001'];

/** What people type to find what was said, by kind. */
export const SAID = {
  'common words': [...COMMON, ...NOUNS.slice(0, 12)],
  'other words': every(NOUNS, 3),
  'rare words': RARE,
  'unknown words': UNKNOWN,
  numbers: ['123456', '4711', '10', '815', '99', '700123', '5', '31415'],
  beginnings: [...cut(every(NOUNS, 4), 3), ...cut(NOUNS.slice(0, 20), 4), ...cut(NOUNS.slice(0, 12), 2), 'a', 't'],
  'two common words': COMMON.map((word, index) => `${word} ${NOUNS[index * 2]}`),
  'two words that do not meet': every(NOUNS, 9).map((word, index) => `${word} ${UNKNOWN[index % UNKNOWN.length]}`),
  'two beginnings': cut(NOUNS.slice(0, 16), 3).map((word, index) => `${word} ${NOUNS[40 + index]?.slice(0, 3)}`),
  'six words': ['the about and she fri wan', 'tal abo del inv nex wee', 'delivery order invoice bread price flour'],
};

/** What people type to find somebody, by kind. */
export const CALLED = {
  'whole names': every(GIVEN, 2).map((name, index) => `${name} ${FAMILY[index * 2]}`),
  'beginnings of names': [...cut(GIVEN, 3), ...cut(FAMILY, 4)],
  'one or two letters': [...cut(GIVEN, 1), ...cut(FAMILY, 2), 'xq', 'yy'],
  'middles of names': ['ller', 'szewsk', 'ova', 'rie', 'nne', 'ström'],
  'numbers of phones': [
    '+49 30 1000 1234',
    '0049 (0)30 10009999',
    '030 1000',
    '4930',
    '123',
    '77',
    '1000 55',
    '030 10',
  ],
  addresses: ['zoe.muller', '@example.com', 'anna.novak12', 'koch4711@', 'example'],
  nobody: ['xylophone', 'zzzz', 'anna xylophone', '+1 555 0100', 'qq'],
  nothing: [''],
};

/** What people type to find a company, by kind. */
export const COMPANIES = {
  companies: ['bakery', 'caf', 'falcon ho', 'mill', 'st', 'b', 'xylophone', 'alder bakery 12', 'un'],
};
