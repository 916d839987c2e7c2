import { v7 as uuid } from 'uuid';
import type { Person, Role } from './bakery';
import type { Client } from './client';
import { before } from './morning';
import { aRegular, REGULARS } from './regulars';
import { aCompany, aCustomer, aLog, type Customer } from './scenes';

const DAY = 1_440;

/** Everybody whom the bakery knows. */
export interface Hedgerow {
  readonly amira: Customer;
}

/** The bakery with its people and half a year of talks; all of them are fictional. */
export async function fillHedgerow(api: Client, people: Readonly<Record<Role, Person>>): Promise<Hedgerow> {
  const tags = new Map<string, string>();
  for (const name of ['wholesale', 'standing order', 'gluten-free', 'festival']) {
    const id = uuid();
    await api.send('createTag', { id, name });
    tags.set(name, id);
  }
  const amira = await theCafe(api, people, tags.get('wholesale') ?? '');
  for (const [at, one] of REGULARS.entries()) await aRegular(api, one, [people.OWNER, people.AGENT][at % 2]?.id, tags);
  return { amira };
}

async function theCafe(api: Client, people: Readonly<Record<Role, Person>>, tag: string): Promise<Customer> {
  const amira = await aCustomer(api, {
    givenName: 'Amira',
    familyName: 'Haddad',
    nameToUse: 'Amira',
    pronunciation: 'ah-MEE-rah',
    pronouns: 'she/her',
    language: 'de',
    timeZone: 'Europe/Berlin',
    phone: '+49 30 5550142',
    email: 'amira@cafe-meridian.example',
    title: 'Owner',
    companyId: await aCompany(api, 'Café Meridian'),
    ownerId: people.AGENT.id,
    relationshipKinds: ['CUSTOMER'],
    lifecycleStage: 'REPEAT_CUSTOMER',
    importance: 3,
    tagIds: [tag],
  });
  for (let week = 26; week > 0; week -= 1) await aWeek(api, amira, week);
  for (const { key, ...talk } of RECENT) await aLog(api, amira, talk, key);
  return amira;
}

/** An order on Monday, and what Friday brought. */
async function aWeek(api: Client, amira: Customer, week: number): Promise<void> {
  const [order, friday] = [ORDERS[week % ORDERS.length], FRIDAYS[week % FRIDAYS.length]];
  const at = week * 7 * DAY + 300;
  await aLog(api, amira, {
    body: order,
    direction: 'INBOUND',
    outcome: 'CONNECTED',
    occurredAt: before(at),
    endedAt: before(at - 4),
  });
  await aLog(api, amira, { ...friday, direction: 'OUTBOUND', occurredAt: before(at - 4 * DAY) }, 'EMAIL');
}

const ORDERS = [
  'Standing order as before: forty rolls, six loaves of rye, ten croissants.',
  'Standing order, with two spelt loaves more for the weekend.',
  'Ten croissants fewer this week, the school is closed.',
  'Same as last week. Asked whether the walnut bread comes back.',
];
const FRIDAYS = [
  { subject: 'Invoice of the week', body: 'Sent the invoice; she pays within the week, as always.' },
  {
    subject: 'Saturday’s delivery',
    body: 'Told her the van comes a quarter of an hour earlier on Saturday.',
    feeling: 'NEUTRAL',
  },
  { subject: 'New flour', body: 'Wrote why the rye tastes a little darker now. She likes it.', feeling: 'WARM' },
];

const said = { source: 'CUSTOMER_STATED' };
const RECENT = [
  {
    key: 'VISIT',
    subject: 'Tasting in the bakery',
    body: 'Tried the new walnut loaf and took three home. Told us about Leila’s first week at school.',
    theirWords: 'This is the bread my grandmother made.',
    direction: 'INBOUND',
    feeling: 'DELIGHTED',
    feelingSource: 'CUSTOMER_STATED',
    occurredAt: before(24 * DAY),
    preferences: [
      { id: uuid(), key: 'TOPIC_ENJOY', value: 'Leila, who started school in September', strength: 'LIKES', ...said },
      { id: uuid(), key: 'DIRECTNESS', value: 'Reason first, then one date', strength: 'LIKES', ...said },
    ],
  },
  {
    key: 'CALL',
    subject: 'Delivery after opening time',
    body: 'The bread came at 8:20 for the second time. She had to send guests away and was short with us. I said it back and took it on.',
    theirWords: 'Bread comes after we open. I cannot sell an empty basket.',
    direction: 'INBOUND',
    outcome: 'CONNECTED',
    situation: 'COMPLAINT',
    feeling: 'UPSET',
    feelingSource: 'STAFF_OBSERVED',
    listening: ['SUMMARISED', 'REFLECTED'],
    occurredAt: before(9 * DAY),
    endedAt: before(9 * DAY - 11),
    painPoints: [
      {
        id: uuid(),
        title: 'Deliveries arrive after the café opens',
        theirWords: 'Bread comes after we open.',
        category: 'DELIVERY',
        severity: 3,
      },
    ],
    promises: [{ id: uuid(), text: 'Tell her the new drop time', direction: 'OURS', dueAt: before(-2 * DAY) }],
  },
  {
    key: 'EMAIL',
    subject: 'Two dates for the earlier tour',
    body: 'Offered the 6:40 tour from Monday on, or the key safe at the back door. Asked for one word in answer.',
    direction: 'OUTBOUND',
    situation: 'FOLLOW_UP',
    occurredAt: before(7 * DAY),
    preferences: [{ id: uuid(), key: 'HOURS', value: '9-11, 14-17', strength: 'LIKES', ...said }],
  },
  {
    key: 'CALL',
    direction: 'OUTBOUND',
    outcome: 'NO_ANSWER',
    occurredAt: before(5 * DAY),
  },
  {
    key: 'CALL',
    subject: 'The key safe it is',
    body: 'She takes the key safe. Sounded relieved, and asked for the invoice on paper once more.',
    direction: 'INBOUND',
    outcome: 'CONNECTED',
    feeling: 'WARM',
    feelingSource: 'STAFF_OBSERVED',
    occurredAt: before(2 * DAY + 100),
    endedAt: before(2 * DAY + 94),
    promises: [
      { id: uuid(), text: 'Post the October invoice on paper', direction: 'OURS', dueAt: before(-3 * DAY) },
      { id: uuid(), text: 'Have the key safe mounted', direction: 'THEIRS', dueAt: before(-3 * DAY) },
    ],
    preferences: [{ id: uuid(), key: 'AVOID_CHANNEL', value: 'SMS', strength: 'DISLIKES', ...said }],
  },
  {
    key: 'CHAT',
    subject: 'Photo of the key safe',
    body: 'Sent a picture: it hangs left of the back door, the code stays the same.',
    direction: 'INBOUND',
    feeling: 'WARM',
    feelingSource: 'STAFF_OBSERVED',
    occurredAt: before(190),
  },
  {
    key: 'VISIT',
    subject: 'First drop with the key safe',
    status: 'PLANNED',
    direction: 'OUTBOUND',
    occurredAt: before(-2 * DAY),
  },
];
