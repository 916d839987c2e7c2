import { ago, ahead } from '../story/moment';
import { at, type Regular, regulars } from './regular';

const one = regulars({ manner: 'trade', kind: 'CUSTOMER', every: 41 }, 'post.example');
const lead = regulars({ manner: 'lead', kind: 'PROSPECT', every: 11 }, 'post.example');

const firm = (key: string, name: string, industry: string) => ({ key, name, industry, domain: `${key}.example` });

/** Who buys for a business, and who may. */
export const TRADE_PEOPLE: readonly Regular[] = [
  ...at(firm('kiosk-nord', 'Kiosk Nord', 'Kiosk'), [
    one('Hatice Yıldız', 'tomasz', { title: 'Owner', tags: ['van route'] }),
  ]),
  ...at(firm('drei-linden', 'Gasthaus Drei Linden', 'Restaurant'), [
    one('Ulrich Baumann', 'tomasz', {
      title: 'Landlord',
      importance: 3,
      tags: ['standing order', 'van route'],
      lastSpoke: 78,
    }),
    one('Sofia Marino', 'tomasz', {
      title: 'Head chef',
      tags: ['van route'],
      days: [{ kind: 'RENEWAL', on: ahead(38), label: 'Delivery contract' }],
    }),
  ]),
  ...at(firm('sternwarte-kita', 'Kita Sternwarte', 'Nursery school'), [
    one('Jana Petersen', 'tomasz', {
      title: 'Director',
      tags: ['standing order'],
      also: [
        {
          on: ago(4, '10:30'),
          by: 'tomasz',
          log: 'CALL',
          with: 'jana-petersen',
          direction: 'INBOUND',
          minutes: 5,
          body: 'Children count the seeds out of the rolls. Wants plain ones from next month.',
          promises: [{ key: 'plain', text: 'Two plain rolls to taste, and their price', due: ahead(0, '16:00') }],
        },
      ],
    }),
  ]),
  ...at(firm('pflegehaus-am-park', 'Pflegehaus am Park', 'Nursing home'), [
    one('Grace Mutombo', 'dejan', { title: 'Kitchen manager', importance: 3, lastSpoke: 1, tags: ['standing order'] }),
    one('Walter Fink', 'dejan', {
      title: 'Accounts',
      importance: 1,
      also: [
        {
          on: ago(14, '11:40'),
          by: 'dejan',
          log: 'EMAIL',
          with: 'walter-fink',
          direction: 'OUTBOUND',
          subject: 'One invoice a month',
          body: 'Would one invoice a month instead of four be easier for you?',
        },
      ],
    }),
  ]),
  ...at(firm('filmhaus', 'Filmhaus Catering', 'Catering'), [
    one('Noa Levi', 'dejan', {
      title: 'Producer',
      pronouns: 'they/them',
      also: [
        {
          on: ago(7, '16:10'),
          by: 'dejan',
          log: 'CALL',
          with: 'noa-levi',
          minutes: 6,
          body: 'Night shoot in two weeks, soup and bread for sixty at one in the morning.',
          promises: [{ key: 'night', text: 'Say whether we can deliver at one in the morning', due: ago(2, '12:00') }],
        },
      ],
    }),
  ]),
  ...at(firm('bio-eck', 'Bio-Eck Markt', 'Grocery'), [
    one('Anneke de Vries', 'tomasz', {
      title: 'Owner',
      tags: ['standing order', 'van route'],
      importance: 3,
      lastSpoke: 1,
      also: [
        {
          on: ago(0, '07:20'),
          by: 'tomasz',
          remind: 'anneke-de-vries',
          of: { title: 'Take the new price list along to Bio-Eck', due: ahead(0) },
        },
        {
          on: ago(20, '07:40'),
          by: 'tomasz',
          remind: 'anneke-de-vries',
          of: {
            title: 'Ask Anneke what sold and what came back',
            due: ahead(2, '07:30'),
            again: 'FREQ=WEEKLY;INTERVAL=2',
            leads: [30],
          },
        },
      ],
    }),
  ]),
  ...at(firm('rudolf-elektro', 'Rudolf Elektro', 'Electricians'), [
    one('Marcel Rudolf', 'helene', { title: 'Owner', lastSpoke: 83, tags: ['office breakfast'] }),
  ]),
  ...at(firm('theater-am-kanal', 'Theater am Kanal', 'Theatre'), [
    one('Oluwaseun Bello', 'helene', {
      title: 'Bar manager',
      nameToUse: 'Seun',
      importance: 3,
      also: [
        {
          on: ago(9, '15:20'),
          by: 'helene',
          log: 'MEETING',
          with: 'oluwaseun-bello',
          subject: 'Premiere',
          body: 'Two hundred small savoury things for the premiere. Half without meat.',
          feeling: 'WARM',
          promises: [{ key: 'premiere', text: 'Offer for the premiere buffet', due: ago(1, '12:00') }],
        },
      ],
    }),
  ]),
  ...at(firm('hafen-coworking', 'Hafen Coworking', 'Office space'), [
    lead('Milan Jovanović', 'tomasz', { title: 'Community manager', stage: 'LEAD', lastSpoke: 3 }),
  ]),
  ...at(firm('haus-sonnenhof', 'Haus Sonnenhof', 'Guest house'), [
    lead('Freya Lindgren', 'tomasz', {
      title: 'Owner',
      stage: 'LEAD',
      lastSpoke: 19,
      also: [
        {
          on: ago(14, '10:15'),
          by: 'tomasz',
          log: 'CALL',
          with: 'freya-lindgren',
          outcome: 'LEFT_VOICEMAIL',
          body: 'Said that I have small loaves for a table of two, and that I am on the road until ten.',
        },
        {
          on: ago(9, '10:30'),
          by: 'tomasz',
          log: 'CALL',
          with: 'freya-lindgren',
          outcome: 'NO_ANSWER',
          body: 'It rang out.',
        },
        {
          on: ago(4, '14:20'),
          by: 'tomasz',
          log: 'LETTER',
          with: 'freya-lindgren',
          direction: 'OUTBOUND',
          subject: 'A card with the small loaves on it',
          body: 'Two lines by hand.',
        },
      ],
    }),
  ]),
  ...at(firm('atelier-suedwind', 'Atelier Südwind', 'Architects'), [
    lead('Tamara Okoye', 'tomasz', {
      title: 'Office manager',
      stage: 'LEAD',
      lastSpoke: 10,
      also: [{ on: ago(8, '15:00'), by: 'tomasz', edit: 'tamara-okoye', set: { stage: 'CUSTOMER' } }],
    }),
  ]),
];
