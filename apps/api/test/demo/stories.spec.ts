import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STORIES } from '../../src/demo/stories';
import { graphql } from '../generated';
import { Demo } from './a-demo';

const KNOWN = graphql(`
  query KnownOfDemoPerson($id: ID!) {
    contact(id: $id) {
      brief {
        words
        lines {
          items {
            text
          }
        }
      }
      suggestions {
        open {
          rule
          text
        }
        silent {
          rule
          reason
        }
      }
    }
  }
`);

let demo: Demo;
beforeAll(async () => {
  demo = await Demo.boot();
}, 120_000);
afterAll(() => demo?.close());

const known = async (name: string) => {
  const client = await demo.as('helene');
  const { contact } = await client.request(KNOWN, { id: await demo.contactId(name) });
  if (!contact) throw new Error(`Nobody may read ${name}.`);
  const brief = contact.brief.lines.flatMap(({ items }) => items.map(({ text }) => text)).join('\n');
  return { brief, words: contact.brief.words, ...contact.suggestions };
};

/** What each story is there to show: somebody, what the brief says of them, and the rules that speak. */
const POINTS: readonly (readonly [story: string, name: string, says: RegExp, rules: readonly string[]])[] = [
  ['cafe-with-early-bread', 'Amira Haddad', /before 6:00/, []],
  ['promise-that-slipped', 'Chidinma Nwosu', /Allergen list/, ['PROMISE_DUE']],
  ['bereavement', 'Marlies Ehlers', /Her husband Otto|peace/, []],
  ['tuesday-customer', 'Benedikt Osei', /reads lips/, ['IMPORTANT_DATE']],
  ['hotel-in-writing', 'Sevgi Lohmann', /in writing/, ['MISSED_INBOUND']],
  ['angry-regular', 'Viktor Amsel', /whether you forgot her/, ['AFTER_NEGATIVE', 'MISSED_INBOUND']],
  ['wedding-cake', 'Aoife Brennan', /letter by letter/, ['IMPORTANT_DATE']],
  ['canteen-gone-quiet', 'Farida Nikzad', /budget is fixed/, ['AFTER_NEGATIVE']],
  ['mill-that-came-late', 'Gesine Thoma', /two days ahead/, []],
  ['apprentice-coming-back', 'Yusuf Lindqvist', /unless he begins/, ['PROMISE_DUE']],
  ['neighbour-above', 'Rosalind Mbeki', /quieter van/, []],
  ['food-journalist', 'Thandiwe Castellanos', /the bad year too/, ['PROMISE_DUE']],
  ['label-on-the-tart', 'Leonie Achterberg', /I believed the card/, []],
  ['new-hands', 'Ilse Varga', /sourdough/, ['OWNER_CHANGE']],
  ['card-reader', 'Oksana Melnyk', /Dejan|fee|Charged|neutral/i, []],
  ['evening-kitchen', 'Yara Sabbagh', /Ten pieces more/, ['BETTER_CHANNEL']],
  ['quarter-market', 'Christa Nowak', /stall/, ['LOG_IT']],
];

describe('a story of the demo', () => {
  it('has a point', () => {
    expect(POINTS.map(([story]) => story)).toEqual(STORIES.map(({ key }) => key));
  });

  it.each(POINTS)('%s: the brief of %s says it', async (_story, name, says, rules) => {
    const { brief, words, open } = await known(name);
    expect(brief).toMatch(says);
    expect(words).toBeLessThanOrEqual(90);
    expect(open.map(({ rule }) => rule).sort()).toEqual([...rules].sort());
  });
});
