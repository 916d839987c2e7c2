import { ago, ahead } from '../story/moment';
import { at, type Regular, regulars } from './regular';

const supplier = regulars({ manner: 'supplier', kind: 'SUPPLIER', every: 44 }, 'post.example');
const colleague = regulars({ manner: 'colleague', kind: 'EMPLOYEE', every: 13 }, 'hedgerow.example');
const partner = regulars({ manner: 'public', kind: 'PARTNER', every: 40 }, 'post.example');
const neighbour = regulars({ manner: 'public', kind: 'COMMUNITY', every: 90 }, 'post.example');

const firm = (key: string, name: string, industry: string) => ({ key, name, industry, domain: `${key}.example` });

/** Who delivers to the bakery. */
const SUPPLIERS: readonly Regular[] = [
  ...at(firm('molkerei-aue', 'Molkerei Aue', 'Dairy'), [
    supplier('Birgit Aue', 'helene', {
      title: 'Owner',
      importance: 3,
      also: [
        {
          on: ago(6, '11:15'),
          by: 'helene',
          log: 'CALL',
          with: 'birgit-aue',
          minutes: 12,
          body: 'Butter gets dearer by a tenth. She tells us a month ahead, as she always did.',
          promises: [{ key: 'butter', text: 'Say how much butter we take until spring', due: ahead(0, '17:00') }],
        },
      ],
    }),
  ]),
  ...at(firm('nuesse-ritter', 'Ritter Nüsse & Saaten', 'Nuts and seeds'), [
    supplier('Jörn Ritter', 'helene', { title: 'Owner', lastSpoke: 96 }),
  ]),
  ...at(firm('oelmuehle-sued', 'Ölmühle Süd', 'Oils'), [
    supplier('Nadine Weiss', 'dejan', {
      title: 'Sales',
      also: [
        {
          on: ago(14, '10:20'),
          by: 'dejan',
          log: 'CALL',
          with: 'nadine-weiss',
          minutes: 6,
          body: 'Walnut oil from a new press. I want to read what is in it before a drop of it goes into our dough.',
          promises: [{ key: 'sheet', text: 'Data sheet of the walnut oil', due: ago(7, '12:00'), direction: 'THEIRS' }],
        },
      ],
    }),
    supplier('Ahmed Farouk', 'dejan', { title: 'Dispatch', importance: 1 }),
  ]),
];

/** Who bakes and sells here without signing in. */
const COLLEAGUES: readonly Regular[] = [
  colleague('Mehmet Arslan', 'helene', { title: 'Baker', tags: ['team'], lastSpoke: 6 }),
  colleague('Svenja Moll', 'helene', { title: 'Pastry', tags: ['team'], lastSpoke: 16 }),
  colleague('Emeka Obi', 'dejan', { title: 'Driver', tags: ['team'], lastSpoke: 4 }),
  colleague('Luca Romano', 'dejan', { title: 'Counter, weekends', tags: ['team'], lastSpoke: 8 }),
];

/** Who lives and works around it. */
const AROUND: readonly Regular[] = [
  ...at(firm('kaese-und-mehr', 'Käse & Mehr', 'Cheese shop'), [
    partner('Colette Marchand', 'helene', {
      title: 'Owner',
      language: 'fr',
      importance: 3,
      also: [
        {
          on: ago(3, '12:15'),
          by: 'helene',
          log: 'MEETING',
          with: 'colette-marchand',
          plannedFor: ahead(1, '14:30'),
          subject: 'Cellar evening: who brings what',
        },
      ],
    }),
  ]),
  partner('Ibrahim Touré', 'dejan', { title: 'Roasts coffee', lastSpoke: 20 }),
  neighbour('Rosa Winkler', 'dejan', { title: 'Street festival', lastSpoke: 40 }),
  neighbour('Anselm Huber', 'helene', {
    honorificPrefix: 'Father',
    nameToUse: 'Father Anselm',
    title: 'Food bank',
    lastSpoke: 33,
  }),
  neighbour('Katja Sorokina', 'helene', { title: 'Primary school', lastSpoke: 58 }),
  neighbour('Hedda Strand', 'dejan', { title: 'Choir upstairs', kinds: ['OTHER'], every: 16, lastSpoke: 47 }),
];

export const OTHER_PEOPLE: readonly Regular[] = [...SUPPLIERS, ...COLLEAGUES, ...AROUND];
