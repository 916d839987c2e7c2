import type { Scene } from '../scene';

/** With partners, neighbours, clubs and the press. */
export const PUBLIC: readonly Scene[] = [
  {
    log: 'EMAIL',
    direction: 'INBOUND',
    subject: 'Street festival',
    body: 'Wanted {n}0 pretzels for the stand.',
    then: {
      log: 'EMAIL',
      direction: 'OUTBOUND',
      subject: 'Re: Street festival',
      body: 'Yes, at cost. They bring the baskets back.',
      feeling: 'WARM',
      after: 130,
    },
    hours: [9, 15],
  },
  {
    log: 'CALL',
    direction: 'INBOUND',
    body: 'Class of 2{n} children wants to see the oven. {day}, nine o’clock, aprons from us.',
    hours: [10, 15],
  },
  { log: 'VISIT', body: 'Fetched the unsold bread for the food bank. {n} crates.', hours: [17, 18] },
  {
    log: 'MEETING',
    body: 'Talked about sharing the van on {day}. We try it until the end of the quarter.',
    hours: [10, 16],
  },
  {
    log: 'CALL',
    body: 'Thanked them for sending people to us when their own shelf was empty.',
    feeling: 'WARM',
    hours: [13, 16],
  },
  {
    log: 'EMAIL',
    direction: 'INBOUND',
    subject: 'A few questions about {bread}',
    then: {
      log: 'EMAIL',
      direction: 'OUTBOUND',
      subject: 'Re: A few questions about {bread}',
      body: 'Answered all but the one about turnover.',
      after: 200,
    },
    hours: [9, 14],
  },
  { log: 'VISIT', body: 'Brought the new poster for the door. Hangs below ours.', hours: [9, 16] },
  {
    log: 'MEETING',
    body: 'Planned the cellar evening: they bring cheese, we bring {bread}.',
    feeling: 'WARM',
    hours: [14, 17],
  },
];
