import type { Scene } from '../scene';

/** With those who may become customers. */
export const LEADS: readonly Scene[] = [
  {
    log: 'CALL',
    direction: 'INBOUND',
    body: 'Asked whether we deliver on Sundays. We do not; told them who does.',
    hours: [9, 15],
  },
  {
    log: 'CALL',
    body: 'Asked what breakfast looks like there. Forty on weekdays, half of it goes back.',
    hours: [10, 16],
  },
  {
    log: 'EMAIL',
    direction: 'INBOUND',
    subject: 'Prices for {n}0 rolls a day',
    then: {
      log: 'EMAIL',
      direction: 'OUTBOUND',
      subject: 'Re: Prices for {n}0 rolls a day',
      body: 'Sent the list, with what it costs if the order changes after six.',
      after: 120,
    },
    hours: [9, 14],
  },
  {
    log: 'VISIT',
    body: 'Came to taste. {bread} and the small rolls, took a bag for the others.',
    feeling: 'WARM',
    hours: [10, 15],
  },
  {
    log: 'MEETING',
    body: 'Looked at their back door: the van fits, the trays do not. They think about a shelf.',
    hours: [10, 15],
  },
  {
    log: 'CALL',
    body: 'They compare us with a large bakery. Did not speak ill of it.',
    feeling: 'NEUTRAL',
    hours: [14, 17],
  },
];
