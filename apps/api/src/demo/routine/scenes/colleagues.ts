import type { Scene } from '../scene';

/** With the bakery's own people who do not sign in. */
export const COLLEAGUES: readonly Scene[] = [
  { log: 'MEETING', body: 'Roster for the next two weeks. Swaps {day} with the early shift.' },
  {
    log: 'MEETING',
    body: 'Ten minutes at the oven: sleeps badly since the clocks changed. Starts at five for a week.',
    feeling: 'NEUTRAL',
  },
  { log: 'MEETING', body: 'Showed how {bread} is shaped. Second try was for sale.', feeling: 'WARM' },
  { log: 'MEETING', body: 'Asked for {day} off, a wedding. Granted.', feeling: 'WARM' },
  {
    log: 'MEETING',
    body: 'Half-year talk. Wants to learn cakes, not only bread. Stands at the cake table on Fridays from now on.',
  },
  { log: 'CALL', direction: 'INBOUND', body: 'Child is ill, comes at noon. Covered.' },
  {
    log: 'MEETING',
    body: 'Talked about the burnt batch. Timer was mine, not theirs; said so in front of everybody.',
    feeling: 'NEUTRAL',
  },
  { log: 'MEETING', body: 'Proposed to bake {bread} on {day} too. We try it for a month.', feeling: 'WARM' },
  { log: 'MEETING', body: 'New shoes for the wet floor, ordered in a 4{n}.' },
  {
    log: 'MEETING',
    subject: 'The tone on Saturday',
    body: 'Was shouted at by a customer; we went through it together. I take the counter next time it starts.',
    feeling: 'STRAINED',
  },
  { log: 'MEETING', body: 'Overtime is {n} hours, takes a morning for it.' },
  { log: 'MEETING', body: 'First aid course booked for {day}.' },
  { log: 'CALL', body: 'Asked whether Sunday evening is possible for the sourdough. It is, once a month.' },
  { log: 'MEETING', body: 'Nothing special, and that was good to hear too.' },
  { log: 'MEETING', body: 'Counted the till together, {n} cents over. Laughed.' },
  { log: 'MEETING', body: 'Would like the radio less loud at four. So would the dough.' },
];
