import type { OwedWording } from '../owed-wording';
import type { Messages } from '../wording';

const MOVED = 'Was for {from}, moved to {to}.';

export const owed: Messages<OwedWording> = {
  'promise.moved.untold': `${MOVED} Nothing shows that {name} was told, so the first date counts.`,
  'promise.moved.told': `${MOVED} {name} was told {told}.`,
  'promise.moved': MOVED,
  'promise.dayFull':
    'You have promised {due, plural, one {# thing} other {# things}} for {day} already; {limit} fit into a day here. Another day may be easier to keep.',
  'recovery.closed.talk':
    'Closed {when}: a talk noted as {feeling, select, NEUTRAL {neutral} WARM {warm} DELIGHTED {delighted} other {better}}.',
  'recovery.closed.confirmed': 'Closed {when}: they said that it is good now.',
  'handover.draft': `Hello {name},

{to} is looking after you from now on. {from} has passed on what we agreed and how you like things to be done, so you need not explain anything twice.

Kind regards,
{business}`,
  'handover.draft.first': `Hello {name},

{to} is looking after you from now on and is glad to help with whatever you need.

Kind regards,
{business}`,
};
