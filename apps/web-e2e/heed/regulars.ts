import { v7 as uuid } from 'uuid';
import type { Client } from './client';
import { before } from './morning';
import { aCompany, aCustomer, aLog } from './scenes';

const DAY = 1_440;

/** A customer of the bakery in a few words; `days` counts back to their last talk, and ahead to what was promised. */
export interface Regular {
  readonly name: string;
  readonly company?: string;
  readonly tag?: string;
  readonly phone: string;
  readonly days: number;
  readonly key: string;
  readonly body: string;
  readonly feelings: readonly (string | null)[];
  readonly promise?: { readonly text: string; readonly days: number };
  /** What they wrote last has no answer yet. */
  readonly waits?: true;
}

/** Brings a regular in, with a talk every seventeen days. */
export async function aRegular(
  api: Client,
  one: Regular,
  ownerId: string | undefined,
  tags: ReadonlyMap<string, string>,
): Promise<void> {
  const [givenName = '', ...family] = one.name.split(' ');
  const customer = await aCustomer(api, {
    givenName,
    familyName: family.join(' '),
    phone: one.phone,
    ownerId,
    relationshipKinds: ['CUSTOMER'],
    ...(one.company && { companyId: await aCompany(api, one.company) }),
    ...(one.tag && { tagIds: [tags.get(one.tag)] }),
  });
  for (const [at, feeling] of one.feelings.entries()) {
    const last = at === one.feelings.length - 1;
    const days = one.days + (one.feelings.length - 1 - at) * 17;
    const dueAt = before(-(one.promise?.days ?? 0) * DAY);
    const promises = last && one.promise ? [{ id: uuid(), text: one.promise.text, direction: 'OURS', dueAt }] : [];
    const body = last ? one.body : 'Ordered as usual.';
    const outcome = one.key === 'CALL' ? 'CONNECTED' : null;
    const talk = { body, feeling, outcome, direction: 'INBOUND', occurredAt: before(days * DAY + 200), promises };
    await aLog(api, customer, talk, one.key);
    const written = outcome === null && one.key !== 'VISIT';
    const answer = { body: 'Answered the same day.', direction: 'OUTBOUND', occurredAt: before(days * DAY + 100) };
    if (written && !(last && one.waits)) await aLog(api, customer, answer, one.key);
  }
}

export const REGULARS: readonly Regular[] = [
  {
    name: 'Jonas Weidner',
    company: 'Kita Sonnenhof',
    tag: 'standing order',
    phone: '+49 30 5550107',
    days: 1,
    key: 'CALL',
    body: 'Needs eighty rolls for the summer party.',
    feelings: ['NEUTRAL', 'WARM', 'WARM'],
    promise: { text: 'Send the offer for the party', days: 1 },
  },
  {
    name: 'Priya Raman',
    company: 'Studio Raman',
    phone: '+49 30 5550111',
    days: 3,
    key: 'EMAIL',
    body: 'Asked for a cake without nuts.',
    feelings: [null, 'NEUTRAL'],
    waits: true,
  },
  {
    name: 'Heinz Brandt',
    phone: '+49 30 5550113',
    days: 12,
    key: 'VISIT',
    body: 'Comes on Tuesdays; his wife is in hospital.',
    feelings: ['WARM', 'NEUTRAL', 'STRAINED'],
  },
  {
    name: 'Sofia Lindqvist',
    company: 'Hotel Norden',
    tag: 'wholesale',
    phone: '+49 30 5550118',
    days: 4,
    key: 'CALL',
    body: 'Wants one invoice a month instead of four.',
    feelings: ['STRAINED', 'UPSET', 'STRAINED'],
    promise: { text: 'Put the four invoices into one', days: -1 },
  },
  {
    name: 'Mehmet Aydın',
    company: 'Markthalle Neun',
    tag: 'festival',
    phone: '+49 30 5550121',
    days: 8,
    key: 'CALL',
    body: 'Offers us the corner stall in May.',
    feelings: ['WARM', 'DELIGHTED'],
  },
  {
    name: 'Clara Ostrowski',
    tag: 'gluten-free',
    phone: '+49 30 5550125',
    days: 2,
    key: 'CHAT',
    body: 'Is the buckwheat loaf baked in an oven of its own?',
    feelings: ['NEUTRAL', null],
  },
  {
    name: 'Tunde Adeyemi',
    company: 'Adeyemi Catering',
    tag: 'wholesale',
    phone: '+49 30 5550129',
    days: 20,
    key: 'CALL',
    body: 'Quiet since the price letter.',
    feelings: ['WARM', 'STRAINED'],
  },
  {
    name: 'Greta Sommer',
    phone: '+49 30 5550132',
    days: 6,
    key: 'VISIT',
    body: 'Brought her own bags, and cherries.',
    feelings: ['DELIGHTED'],
  },
  {
    name: 'Paul Nowak',
    company: 'Fahrrad Nowak',
    phone: '+49 30 5550136',
    days: 15,
    key: 'EMAIL',
    body: 'Breakfast for twelve on Friday.',
    feelings: [null],
  },
  {
    name: 'Ruth Ziegler',
    company: 'Gemeinde St. Anna',
    tag: 'festival',
    phone: '+49 30 5550139',
    days: 9,
    key: 'LETTER',
    body: 'Thanked us for the loaves of the harvest feast.',
    feelings: ['WARM', 'DELIGHTED'],
  },
  {
    name: 'Yusuf Demir',
    company: 'Späti Demir',
    tag: 'standing order',
    phone: '+49 30 5550144',
    days: 5,
    key: 'CALL',
    body: 'Twenty rolls more at the weekend.',
    feelings: ['NEUTRAL', 'NEUTRAL', 'WARM'],
    promise: { text: 'Call about the Sunday rolls', days: 3 },
  },
  {
    name: 'Ingrid Falk',
    phone: '+49 30 5550148',
    days: 31,
    key: 'CALL',
    body: 'Moves to her daughter in Bremen; wished us well.',
    feelings: ['WARM', null],
  },
  {
    name: 'Luca Moretti',
    company: 'Trattoria Moretti',
    tag: 'wholesale',
    phone: '+49 30 5550151',
    days: 0,
    key: 'CALL',
    body: 'Focaccia again from next week on.',
    feelings: ['STRAINED', 'NEUTRAL', 'WARM'],
  },
];
