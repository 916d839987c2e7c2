import type { DueRowPartsFragment, EntryLineFragment, TodayQuery } from '../../graphql/generated/graphql';
import { aReminder } from '../../reminders/testing/a-reminder';

type Day = TodayQuery['today'];

export const kwame = {
  __typename: 'ContactRef',
  id: 'kwame',
  displayName: 'Kwame Mensah',
  nameToUse: 'Kwame',
  companyName: 'Brightwater School',
};

/** A promise of ours to Kwame, two business days over. */
export function aPromiseDue(over: Partial<DueRowPartsFragment> = {}): DueRowPartsFragment {
  const due = {
    __typename: 'DueItem',
    id: 'p1',
    kind: 'PROMISE' as const,
    text: 'Send the corrected invoice',
    contact: kwame,
    dueAt: '2026-11-20T11:00:00.000Z',
    dueDate: null,
    overdue: true,
    businessDaysOver: 2,
    version: 4,
    reminder: null,
    viewerCanEdit: true,
  };
  return { ...due, ...over };
}

/** A reminder for a day, about nobody. */
export function aReminderDue(over: Partial<DueRowPartsFragment> = {}): DueRowPartsFragment {
  const reminder = aReminder();
  const due = { kind: 'REMINDER' as const, id: 'r1', text: 'Order the flour', contact: null, dueAt: null };
  const day = { dueDate: '2026-11-24', overdue: false, businessDaysOver: 0, version: 2 };
  return aPromiseDue({ ...due, ...day, reminder, ...over });
}

/** A call with Kwame that the reader logged. */
export function anEntryLine(over: Partial<EntryLineFragment> = {}): EntryLineFragment {
  const entry = {
    __typename: 'Interaction',
    id: 'e1',
    type: { __typename: 'InteractionType', id: 'call', key: 'CALL', label: 'Call', icon: 'phone' },
    direction: 'OUTBOUND' as const,
    status: 'COMPLETED' as const,
    occurredAt: '2026-11-24T08:10:00.000Z',
    outcome: 'NO_ANSWER' as const,
    subject: null,
    feeling: null,
    feelingSource: null,
    contacts: [kwame],
    viewerCanEdit: true,
  };
  return { ...entry, ...over };
}

/** A day with nothing on it; give what the spec is about. */
export const aDay = (over: Partial<Day> = {}) => {
  const counts = { date: '2026-11-24', dueToday: 0, overdue: 0, doneToday: 0, moreDue: 0, held: 0 };
  const lists = { due: [], suggestions: [], leftInPeace: [], notes: [], comingUp: [], justLogged: [] };
  return { __typename: 'Today', ...counts, ...lists, ...over };
};
