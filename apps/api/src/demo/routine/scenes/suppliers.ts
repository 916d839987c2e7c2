import type { Scene } from '../scene';

/** With those from whom the bakery buys. */
export const SUPPLIERS: readonly Scene[] = [
  { log: 'CALL', body: 'Ordered for the coming {n} weeks. Same quantities, delivery on {day}.', hours: [9, 15] },
  {
    log: 'CALL',
    direction: 'INBOUND',
    body: 'Lorry is an hour late on {day}. Called before we noticed.',
    feeling: 'NEUTRAL',
    hours: [7, 10],
  },
  {
    log: 'EMAIL',
    direction: 'INBOUND',
    subject: 'New price list',
    body: 'Up by {n} cents a kilo from next month.',
    then: {
      log: 'EMAIL',
      direction: 'OUTBOUND',
      subject: 'Re: New price list',
      body: 'Asked what moves it: energy, not wages. Accepted until spring.',
      after: 190,
    },
    hours: [8, 13],
  },
  {
    log: 'MEETING',
    subject: 'Samples',
    body: 'Baked with three samples side by side. The second one, by a little.',
    hours: [13, 16],
  },
  {
    log: 'EMAIL',
    direction: 'OUTBOUND',
    subject: 'Delivery note',
    body: 'One pallet is missing on paper, not on the ramp.',
    then: {
      log: 'EMAIL',
      direction: 'INBOUND',
      subject: 'Re: Delivery note',
      theirWords: 'Corrected. Thank you for being honest.',
      feeling: 'WARM',
      after: 150,
    },
    hours: [9, 13],
  },
  {
    log: 'MEETING',
    body: 'Saw their store. Clean, and they knew the batch of our complaint by heart.',
    feeling: 'WARM',
    hours: [10, 15],
  },
  { log: 'CALL', outcome: 'NO_ANSWER', body: 'About the damaged bags of {day}.', hours: [9, 12] },
  { log: 'CALL', body: 'Damaged bags of {day}: {n} of them, credited without a word.', hours: [9, 15] },
  {
    log: 'MEETING',
    body: 'Driver stayed for a coffee. Their dispatcher is leaving, so call the office for now.',
    hours: [7, 9],
  },
  {
    log: 'CALL',
    direction: 'INBOUND',
    body: 'Asked for our forecast until summer. Told them what we know, and what we do not.',
    hours: [10, 16],
  },
  {
    log: 'CALL',
    direction: 'INBOUND',
    subject: 'Reminder for a bill we had paid',
    body: 'Found it: paid with a wrong reference. They stayed friendly, I did not quite.',
    feeling: 'STRAINED',
    hours: [9, 15],
  },
];
