import { Check, checkImportantDate, type FactKind, newId, preferenceValue, wallClock } from '@heed/domain';
import { columnsOf } from '../../important-dates/important-date-row';
import { toldPains } from '../../pain-points/told-pains';
import { inserted, type RowDiff } from '../../platform/changes/row-diff';
import type { Evidence } from '../../preferences/evidence';
import { learnedPreferences, sameOnRecord } from '../../preferences/learned-preferences';
import { madePromises } from '../../promises/made-promises';
import type { AnsweredRecordInput, HeardDateInput } from './answer-proposal.input';
import type { LoadedEntry } from './load-entry';

/** What an answer puts on record. */
export interface DecidedRecord {
  readonly rows: readonly (RowDiff | null)[];
  /** Null when nothing is. */
  readonly recordId: string | null;
}

const FIELDS = {
  PAIN_POINT: 'painPoint',
  PREFERENCE: 'preference',
  PROMISE: 'promise',
  EVENT: 'importantDate',
} as const;
const USUAL_LEAD_DAYS = 3;

/** The record that something of this kind makes, as somebody changed it by hand; notes what is wrong with it. */
export function decideRecord(
  check: Check,
  kind: FactKind,
  input: AnsweredRecordInput,
  scene: { readonly entry: LoadedEntry; readonly now: string },
): DecidedRecord {
  refuseOthers(check, kind, input);
  const { interaction, contact } = scene.entry;
  const { id: interactionId, occurred_at: occurredAt, visibility } = interaction;
  const evidence = { interactionId, contactId: contact.id, occurredAt, visibility, now: scene.now };
  const made = recordOf(input, scene.entry, evidence);
  for (const { code, field, message } of made.reasons) check.refuse(code, field.join('.'), message);
  return made;
}

function recordOf(input: AnsweredRecordInput, entry: LoadedEntry, evidence: Evidence) {
  const check = Check.start();
  const made = decided(check, input, entry, evidence);
  const [list, field] = LISTS.find(([, one]) => Boolean(input[one])) ?? [];
  // What decides of a log speaks of its lists; here stands one thing.
  const reasons = check.reasons.map((reason) =>
    reason.field[0] === list && field !== undefined ? { ...reason, field: [field, ...reason.field.slice(2)] } : reason,
  );
  return { ...made, reasons };
}

const LISTS = [
  ['painPoints', 'painPoint'],
  ['preferences', 'preference'],
  ['promises', 'promise'],
] as const;

function decided(check: Check, input: AnsweredRecordInput, entry: LoadedEntry, evidence: Evidence): DecidedRecord {
  const { painPoint, preference, promise, importantDate } = input;
  if (painPoint) {
    const recordId = (painPoint.painPointId ?? painPoint.id).toLowerCase();
    const isTold = entry.pains.some(({ mentions }) =>
      mentions.some(({ interaction_id }) => interaction_id === evidence.interactionId),
    );
    return { rows: isTold ? [] : toldPains(check, [painPoint], entry.pains, evidence), recordId };
  }
  if (preference) {
    const rows = learnedPreferences(check, [preference], entry.preferences, evidence);
    const value = preferenceValue(preference.key, preference.value).value;
    const same = sameOnRecord(entry.preferences, { key: preference.key, value }, evidence.visibility);
    return { rows, recordId: same?.row.id ?? preference.id.toLowerCase() };
  }
  if (promise) {
    const rows = madePromises(check, [promise], promisors(entry), evidence);
    return { rows, recordId: promise.id.toLowerCase() };
  }
  if (importantDate)
    return { rows: [dated(check, importantDate, entry, evidence)], recordId: importantDate.id.toLowerCase() };
  return { rows: [], recordId: null };
}

function promisors({ interaction, contact, members, workspace }: LoadedEntry) {
  const { author_kind, author_id, author_name } = interaction;
  return {
    actor: { id: author_kind === 'USER' ? author_id : null, name: author_name },
    contactName: contact.name,
    members: new Map(members.map(({ id, name }) => [id, name])),
    zone: contact.timeZone ?? workspace.timeZone,
  };
}

function dated(
  check: Check,
  input: HeardDateInput,
  { interaction, workspace }: LoadedEntry,
  evidence: Evidence,
): RowDiff {
  const { kind, day, month, label = null, year = null } = input;
  const own = check.under('importantDate');
  if (interaction.visibility !== 'NORMAL') own.refuse('INVALID', '', OPEN_TO_ALL);
  const id = own.take('id', newId(input.id));
  const given = { kind, label, year, month, day, leadDays: USUAL_LEAD_DAYS };
  const checked = checkImportantDate(own, given, wallClock(evidence.now, workspace.timeZone).date);
  const { contactId: contact_id, now: created_at } = evidence;
  return inserted('important_date', { id, contact_id, ...columnsOf(checked), confirmed: true, created_at });
}

function refuseOthers(check: Check, kind: FactKind, input: AnsweredRecordInput): void {
  const own = kind === 'URGENCY' || kind === 'LEAVING' ? null : FIELDS[kind];
  for (const field of Object.values(FIELDS)) {
    if (field !== own && input[field]) check.refuse('INVALID', field, 'This is of another kind. Leave it out.');
  }
  // Of an event no day may be known, and without one there is no date to keep.
  if (own !== null && own !== 'importantDate' && !input[own]) {
    check.refuse('REQUIRED', own, 'Say what is to be put on record.');
  }
}

const OPEN_TO_ALL = 'Not everybody may read this entry, and everybody reads an important date. Leave it out.';
