import { Temporal } from 'temporal-polyfill';

/** When and where a note was written, which decides what "tomorrow" means. */
export interface Writing {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** IANA: the writer's clocks. */
  readonly zone: string;
  /** BCP 47; `en` reads 1/2 as the first of February, `en-US` as the second of January. */
  readonly language: string;
  /** Whether people work on a date (`YYYY-MM-DD`). */
  readonly isWorkday: (date: string) => boolean;
}

/** A date that a sentence names. */
export interface HeardDate {
  /** Where its words begin in the sentence, in UTF-16 code units. */
  readonly from: number;
  readonly words: string;
  /** On the writer's clocks, `YYYY-MM-DD`. */
  readonly date: string;
  /** The last day of a stretch that `date` begins ("next week"), `YYYY-MM-DD`; null where one day is meant. */
  readonly last: string | null;
  /** `HH:MM`; null when only the day is named. */
  readonly time: string | null;
}

/** Every date of a note is read from the same moment, and asking a zone for it costs as much as reading a sentence. */
const MOMENTS = new WeakMap<Writing, Temporal.PlainDateTime>();

/** The moment of writing as the writer's clocks show it. */
export function writtenOn(writing: Writing): Temporal.PlainDateTime {
  const known = MOMENTS.get(writing);
  if (known !== undefined) return known;
  const moment = Temporal.Instant.from(writing.at).toZonedDateTimeISO(writing.zone).toPlainDateTime();
  MOMENTS.set(writing, moment);
  return moment;
}
