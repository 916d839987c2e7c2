import { v7 as newId } from 'uuid';
import type {
  AcceptProposalInput,
  FactKind,
  ImportantDateKind,
  ProposalPartsFragment,
  PromiseDirection,
} from '../../graphql/generated/graphql';
import { PAIN_CATEGORIES } from '../../entries/pain-categories';
import { fromWall, instantIn, toWall } from '../../ui/wall-time';
import { dateOf } from '../around/date-lines';
import { PREFERENCE_KEYS, SOURCES, STRENGTHS } from '../brief/preferences/preference-lines';
import type { Values } from '../saving/quick-form';
import { zoneHere } from '../../i18n/reader';

/** What a record would be; exactly one of its fields is there. */
export type HeardRecord = Pick<AcceptProposalInput, 'painPoint' | 'preference' | 'promise' | 'importantDate'>;
export type Told = Pick<ProposalPartsFragment, 'kind' | 'painPoint' | 'preference' | 'promise' | 'event' | 'words'>;

const DIRECTIONS: readonly PromiseDirection[] = ['OURS', 'THEIRS'];
/** By this hour of the day something is due of which only a day was said. */
const END_OF_WORK = '17:00';

/** What comes round every year: a note names the next one, and the year on record is the first. */
const BEGAN_BEFORE: readonly ImportantDateKind[] = ['BIRTHDAY', 'ANNIVERSARY', 'CUSTOMER_SINCE'];

/** What the form of that kind begins with, by the names of its lines. */
export function valuesOf({ painPoint, preference, promise, event, words }: Told): Values {
  if (painPoint) {
    const { title, category, severity, theirWords, known } = painPoint;
    return { again: known?.id ?? '', title, category, severity: String(severity), theirWords };
  }
  if (preference) {
    const { key, value, strength, source } = preference;
    return { key, value, strength, source };
  }
  if (promise) {
    const due = promise.dueAt ?? (promise.dueDate && instantIn(`${promise.dueDate}T${END_OF_WORK}`, promise.dueZone));
    return { direction: promise.direction, text: promise.text, dueAt: due ? toWall(new Date(due)) : '' };
  }
  const [year = '', month = '1', day = '1'] = event?.date?.split('-').map((part) => String(Number(part))) ?? [];
  const kind = event?.kind ?? 'OTHER';
  return { kind, label: event?.label ?? words.text, year: BEGAN_BEFORE.includes(kind) ? '' : year, month, day };
}

/** What a stretch of a note is told as, when a person marked it. */
export function toldBy(kind: FactKind, words: ProposalPartsFragment['words']): Told {
  const text = words.text.trim().replace(/\s+/g, ' ');
  const nothing = { kind, words, painPoint: null, preference: null, promise: null, event: null };
  const said = { category: 'OTHER' as const, severity: 2, theirWords: text.slice(0, 2000), known: null };
  switch (kind) {
    case 'PAIN_POINT':
      return { ...nothing, painPoint: { ...said, title: text.slice(0, 200) } };
    case 'PREFERENCE': {
      const [strength, source] = ['LIKES' as const, 'STAFF_OBSERVED' as const];
      return { ...nothing, preference: { key: 'OTHER', value: text.slice(0, 500), strength, source, known: null } };
    }
    case 'PROMISE': {
      const due = { dueAt: null, dueDate: null, dueZone: zoneHere() };
      return { ...nothing, promise: { direction: 'OURS', text: text.slice(0, 500), ...due } };
    }
    default:
      return { ...nothing, event: { kind: 'OTHER', label: text.slice(0, 200), date: null } };
  }
}

const oneOf = <Name extends string>(names: readonly Name[], value: string | undefined, or: Name): Name =>
  names.find((name) => name === value) ?? or;

/** What the form of that kind says; null when its year is no number. */
export function recordOf({ painPoint, preference, promise }: Told, values: Values): HeardRecord | null {
  if (painPoint) return { painPoint: painIn(values) };
  if (preference) return { preference: preferenceIn(values) };
  if (promise) return { promise: promiseIn(values) };
  const date = dateOf({ ...values, leadDays: '3' });
  if (!date) return null;
  const { kind, label, day, month, year } = date;
  return { importantDate: { id: newId(), kind, label, day, month, year } };
}

const textIn = (values: Values, name: string) => values[name]?.trim() ?? '';

function painIn(values: Values): NonNullable<HeardRecord['painPoint']> {
  const id = newId();
  const theirWords = textIn(values, 'theirWords') || null;
  if (values['again']) return { id, painPointId: values['again'], theirWords };
  const category = oneOf(PAIN_CATEGORIES, values['category'], 'OTHER');
  return { id, title: textIn(values, 'title'), category, severity: Number(values['severity']), theirWords };
}

function preferenceIn(values: Values): NonNullable<HeardRecord['preference']> {
  return {
    id: newId(),
    key: oneOf(PREFERENCE_KEYS, values['key'], 'OTHER'),
    value: textIn(values, 'value'),
    strength: oneOf(STRENGTHS, values['strength'], 'LIKES'),
    source: oneOf(SOURCES, values['source'], 'STAFF_OBSERVED'),
  };
}

function promiseIn(values: Values): NonNullable<HeardRecord['promise']> {
  const dueAt = values['dueAt'] ? fromWall(values['dueAt']) : null;
  const direction = oneOf(DIRECTIONS, values['direction'], 'OURS');
  return { id: newId(), direction, text: textIn(values, 'text'), dueAt, dueZone: dueAt ? zoneHere() : null };
}
