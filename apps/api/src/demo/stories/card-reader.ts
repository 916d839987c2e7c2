import type { Person } from '../story/person';
import { ago, type Event, type Story } from '../story/story';

interface Charged {
  readonly key: string;
  readonly name: readonly [string, string];
  readonly phone: string;
  /** When they came, and when Dejan rang them. */
  readonly came: readonly [number, string];
  readonly rang: readonly [number, string];
  readonly noted: string;
  readonly said: string;
  readonly answer: string;
}

const CHARGED: readonly Charged[] = [
  {
    key: 'gunnar',
    name: ['Gunnar', 'Felix'],
    phone: '+49 30 23125 701',
    came: [4, '08:15'],
    rang: [3, '15:05'],
    noted: 'The card reader took his breakfast twice. There was a queue; he said it loudly, and I had no answer.',
    said: 'I pay honestly, and you take it twice.',
    answer: 'The money is back. He asked how Aylin is.',
  },
  {
    key: 'oksana',
    name: ['Oksana', 'Melnyk'],
    phone: '+49 30 23125 702',
    came: [3, '09:40'],
    rang: [2, '15:10'],
    noted: 'Forty euros, twice. Her account went below zero and the bank wants a fee from her.',
    said: 'For you it is a machine. For me it is the week.',
    answer: 'We take over the fee. She will send a picture of the letter.',
  },
  {
    key: 'henri',
    name: ['Henri', 'Baptiste'],
    phone: '+49 30 23125 703',
    came: [2, '08:05'],
    rang: [1, '15:15'],
    noted: 'Twice as well. He thinks that we do it on purpose, and would not take cash back from the till.',
    said: 'Three years I trusted this counter.',
    answer: 'He has it in writing from the bank now. Grumbled, and ordered for Saturday.',
  },
  {
    key: 'mila-rosen',
    name: ['Mila', 'Rosen'],
    phone: '+49 30 23125 704',
    came: [2, '16:50'],
    rang: [1, '15:30'],
    noted:
      'Cried in front of the case. It was not only the money, I think. Sat with her on the bench until the next customer.',
    said: 'Today everything is taken twice.',
    answer: 'She was glad that somebody rang. The reader has been exchanged.',
  },
];

function personOf({ key, name: [givenName, familyName], phone }: Charged): Person {
  return { key, owner: 'aylin', givenName, familyName, kinds: ['CUSTOMER'], importance: 1, phone, tags: ['counter'] };
}

function came({ key, came: [days, at], noted: body, said: theirWords }: Charged): Event {
  return {
    ...{ on: ago(days, at), by: 'aylin', log: 'VISIT', with: key, direction: 'INBOUND', situation: 'COMPLAINT' },
    ...{ subject: 'Charged twice', body, theirWords, feeling: 'UPSET', feelingSource: 'CUSTOMER_STATED' },
    emotions: ['FRUSTRATION'],
  };
}

function rang({ key, rang: [days, at], answer: body }: Charged): Event {
  return {
    ...{ on: ago(days, at), by: 'dejan', log: 'CALL', with: key, minutes: 4, situation: 'APOLOGY' },
    ...{ subject: 'The card reader', body, feeling: 'NEUTRAL' },
  };
}

const dayOf = ({ on }: Event) => `${1000 + on.days} ${on.at}`;

/** A card reader charged people twice, and Aylin had all of them before her within days. Dejan rang each of them. */
export const cardReader: Story = {
  key: 'card-reader',
  people: CHARGED.map(personOf),
  events: CHARGED.flatMap((one) => [came(one), rang(one)]).sort((a, b) => dayOf(a).localeCompare(dayOf(b))),
};
