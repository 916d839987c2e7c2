import type { Check } from '../checks/check';
import { wholeNumber } from '../checks/count';
import { orNull } from '../checks/finding';
import { LEAD_DAYS_MAX, TEXT_LIMITS } from '../checks/limits';
import { text } from '../checks/text';
import { inYear, yearlyDay } from '../time/anniversary';
import type { DateOnly } from '../time/instant';
import type { ImportantDateKind } from '../vocabulary/important-dates';

/** A day that matters to a person, as somebody writes it down. */
export interface ImportantDateFields {
  readonly kind: ImportantDateKind;
  readonly label: string | null;
  /** Null when nobody said which year. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly leadDays: number;
}

const FIRST_YEAR = 1900;
const YEARS_AHEAD = 11;

/** Nobody is born, and nobody has died, in days to come. */
const PAST: readonly ImportantDateKind[] = ['BIRTHDAY', 'BEREAVEMENT'];

/**
 * Cleans an important date: a day that exists (in its year, when one is given), a year from 1900 to ten years after the
 * next one, not ahead of `today` for a birth or a death, 0 to 90 days of lead, and a label for OTHER, which says nothing
 * by itself.
 */
export function checkImportantDate(check: Check, fields: ImportantDateFields, today: DateOnly): ImportantDateFields {
  const { kind } = fields;
  const label = check.take(
    'label',
    orNull(fields.label, (value) => text(value, TEXT_LIMITS.label)),
  );
  if (kind === 'OTHER' && label === null) check.refuse('REQUIRED', 'label', 'Say what day this is, in a word or two.');
  const leadDays = check.take('leadDays', wholeNumber(fields.leadDays, 0, LEAD_DAYS_MAX));
  return { kind, label, leadDays, ...checkedDay(check, fields, today) };
}

function checkedDay(check: Check, { kind, year, month, day }: ImportantDateFields, today: DateOnly) {
  const lastYear = Number(today.slice(0, 4)) + YEARS_AHEAD;
  const known = year === null ? null : check.take('year', wholeNumber(year, FIRST_YEAR, lastYear));
  const found = yearlyDay({ month, day }, known);
  check.take('day', found);
  const isAhead = known !== null && !found.problem && inYear(found.value, known) > today;
  if (isAhead && PAST.includes(kind)) {
    check.refuse('INVALID', 'year', 'This day lies ahead. Give the year in which it was, or leave the year out.');
  }
  return { year: known, month, day };
}
