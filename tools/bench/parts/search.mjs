import { NOUNS } from '../../seed/vocabulary.mjs';
import { send } from './part.mjs';

const PEOPLE = `query BenchPeople($text: String!) { find(text: $text, first: 8) {
  contacts { id displayName nameToUse companyName } } }`;
const WHOLE = `query BenchFind($text: String!) { find(text: $text, first: 8) {
  contacts { id displayName nameToUse companyName } companies { id name }
  entries { excerpt interaction { id occurredAt subject type { id icon } contacts { id displayName } } } } }`;

/** As somebody types: a common beginning, a name, two, an accent, a rare number, and somebody who is not there. */
const NAMES = [
  'mu',
  'ann',
  'müller',
  'chloe dub',
  'Ölafur',
  'yilmaz zoe',
  'novak',
  '10004711',
  'osterhagen',
  'b',
  'sorensen 42',
  'xy',
];
/** Common words, rare ones, two at once, beginnings, and what nobody ever said. */
const SAID = [
  'delivery',
  'order invoice',
  'oven',
  'kan',
  'truffle ganache',
  'zeppelin',
  'b',
  'deliverybread',
  'saf',
  'unheardof delivery',
  'qq',
  '12',
];

/**
 * Finding people, everything, and words in the team's feed.
 * @returns {import('./part.mjs').Operation[]}
 */
export function search(/** @type {import('./part.mjs').Given} */ { documents }) {
  const feed = documents().operation('TeamFeed');
  const one = (/** @type {readonly string[]} */ texts) => (/** @type {number} */ n) => texts[n % texts.length];
  const [person, words] = [one(NAMES), one([...SAID, ...NOUNS.filter((_, index) => index % 9 === 0)])];
  return [
    { name: 'search for people', body: (n) => send(PEOPLE, { text: person(n) }), growth: 4 },
    { name: 'search for everything', body: (n) => send(WHOLE, { text: n % 2 === 0 ? person(n) : words(n) }) },
    {
      name: 'search in what was said',
      body: (n) => send(feed, { first: 50, filter: { text: words(n) } }),
      p99: 50,
      most: 150,
    },
  ];
}
