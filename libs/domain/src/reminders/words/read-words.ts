import { type DateOnly, type Instant, instantOf, isAfter, millis, MINUTE_MS } from '../../time/instant';
import { wallClock } from '../../time/wall-clock';
import { dateOfDay, dayNumber } from '../../time/zone-days';
import { sayTime } from '../../wording/dates';
import { startSeries, type StartedSeries } from '../recurrence/start-series';
import { dueInstant, dueOn } from '../recurrence/series';
import type { ReminderDue } from '../reminder';
import { DATE_PHRASES } from './date-phrases';
import { type Meaning, type Piece, piecesOf } from './phrase';
import { END_PHRASES, RULE_PHRASES } from './rule-phrases';
import { TIME_PHRASES } from './time-phrases';

/** A reminder as it was read from words. */
export interface ReadWords {
  /** All that is not understood, every character of it but doubled spaces and commas at its ends. */
  readonly title: string;
  /** Null while no time or day is in the words. */
  readonly due: ReminderDue | null;
  /** Null when it comes up once. */
  readonly series: StartedSeries | null;
  /** What is wrong with the words, and what to do; null when nothing is. */
  readonly problem: string | null;
}

/** Whose words they are. */
export interface Writer {
  /** IANA; their clocks say what is today. */
  readonly timeZone: string;
  readonly now: Instant;
}

type Known = { readonly [Kind in Meaning['kind']]?: Extract<Meaning, { readonly kind: Kind }> };

const PHRASES = [...RULE_PHRASES, ...END_PHRASES, ...DATE_PHRASES, ...TIME_PHRASES];

/** Reads English words as a reminder: "call Amira every second Tuesday at 09:00". What it does not understand stays title. */
export function readWords(text: string, writer: Writer): ReadWords {
  const { pieces, known } = understood(text, wallClock(writer.now, writer.timeZone).date);
  const title = pieces
    .map(({ text: words, meaning }) => (meaning === null ? words : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  if (known.WRONG) return { title, due: null, series: null, problem: known.WRONG.problem };
  return { title, ...(known.RULE ? recurring(known.RULE, known, writer) : once(known, writer)) };
}

/** The pieces of a text, of each kind the first; what does not go together stays title. */
export function understood(
  text: string,
  today: DateOnly,
): { readonly pieces: readonly Piece[]; readonly known: Known } {
  const known: Partial<Record<Meaning['kind'], Meaning>> = {};
  const all = piecesOf(text, PHRASES, today);
  const hasRule = all.some(({ meaning }) => meaning?.kind === 'RULE');
  const pieces = all.map((piece) => {
    const { meaning } = piece;
    if (meaning === null) return piece;
    const taken = known[meaning.kind] !== undefined || (meaning.kind === 'END' && !hasRule);
    const soon = meaning.kind === 'SOON' ? (known.DATE ?? known.TIME ?? known.RULE) : known.SOON;
    if (taken || soon !== undefined) return { ...piece, meaning: null };
    known[meaning.kind] = meaning;
    return meaning.kind === 'WRONG' ? { ...piece, meaning: null } : piece;
  });
  return { pieces, known: known as Known };
}

type Read = Omit<ReadWords, 'title'>;

const NOTHING: Read = { due: null, series: null, problem: null };

function once({ DATE, TIME, SOON }: Known, { timeZone, now }: Writer): Read {
  if (SOON) {
    const at = Math.ceil(millis(now) / MINUTE_MS) * MINUTE_MS + SOON.minutes * MINUTE_MS;
    return { ...NOTHING, due: { dueAt: instantOf(at), dueDate: null, timeZone } };
  }
  if (!DATE && !TIME) return NOTHING;
  const today = wallClock(now, timeZone).date;
  const first = dueAt(DATE?.date ?? today, TIME?.minutes, timeZone);
  const passed = TIME ? !isAfter(dueInstant(first), now) : (DATE?.date ?? today) < today;
  if (!passed) return { ...NOTHING, due: first };
  if (!DATE) return { ...NOTHING, due: dueAt(dayAfter(today), TIME?.minutes, timeZone) };
  return { ...NOTHING, due: first, problem: 'This has passed. Say a time that lies ahead.' };
}

function recurring(given: NonNullable<Known['RULE']>, { DATE, TIME, END }: Known, { timeZone, now }: Writer): Read {
  const today = wallClock(now, timeZone).date;
  const rule = [given.rule, ...(END ? [END.part] : [])].join(';');
  const start = (date: DateOnly) => startSeries({ rule, anchor: given.anchor }, dueAt(date, TIME?.minutes, timeZone));
  let begun = start(DATE?.date ?? today);
  const passed = TIME && !begun.problem && !isAfter(dueInstant(begun.value.due), now);
  if (passed && !DATE) begun = start(dayAfter(today));
  if (begun.problem) return { ...NOTHING, problem: begun.problem.message };
  return { due: begun.value.due, series: begun.value, problem: null };
}

function dueAt(date: DateOnly, minutes: number | undefined, timeZone: string): ReminderDue {
  const start = minutes === undefined ? date : `${date}T${sayTime(minutes)}:00`;
  const { dueAt: at, dueDate } = dueOn(date, { start, timeZone });
  return { dueAt: at, dueDate, timeZone };
}

function dayAfter(date: DateOnly): DateOnly {
  return dateOfDay(dayNumber(date) + 1);
}
