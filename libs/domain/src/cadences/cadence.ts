import type { Check } from '../checks/check';
import { wholeNumber } from '../checks/count';
import { type Finding, fine } from '../checks/finding';
import type { DateOnly } from '../time/instant';
import { dayNumber } from '../time/zone-days';
import type { RelationshipKind } from '../vocabulary/contacts';
import type { CadenceSetting } from './cadence-setting';

/** How often people of one kind are spoken with. */
export type CadenceDays = Pick<CadenceSetting, 'idealDays' | 'maxDays' | 'ceilingPer30Days'>;

const days = (idealDays: number, maxDays: number, ceilingPer30Days: number | null = null): CadenceDays => ({
  idealDays,
  maxDays,
  ceilingPer30Days,
});

/**
 * What a workspace starts with. Sales forget and sales press, so customers and prospects have a ceiling; whom we buy
 * from, work with or owe a word is not pressed by asking, and nobody knows how often somebody OTHER is met.
 */
export const DEFAULT_CADENCES: Readonly<Record<RelationshipKind, CadenceDays>> = {
  CUSTOMER: days(60, 120, 8),
  PROSPECT: days(14, 30, 6),
  SUPPLIER: days(90, 180),
  PARTNER: days(60, 120),
  EMPLOYEE: days(14, 30),
  COMMUNITY: days(180, 365),
  MEDIA: days(180, 365),
  OTHER: { idealDays: null, maxDays: null, ceilingPer30Days: null },
};

const LONGEST_DAYS = 3650;
const HIGHEST_CEILING = 100;

/**
 * A cadence in order: whole days from 1 to 3650, the most not under the ideal, and a ceiling from 1 to 100. Without an
 * ideal there is no most either, for nobody is reminded.
 */
export function checkCadence(check: Check, given: CadenceDays): CadenceDays {
  const idealDays = check.take('idealDays', within(given.idealDays, LONGEST_DAYS));
  const maxDays = check.take('maxDays', within(given.maxDays, LONGEST_DAYS));
  const ceilingPer30Days = check.take('ceilingPer30Days', within(given.ceilingPer30Days, HIGHEST_CEILING));
  if (maxDays !== null && idealDays === null) {
    check.refuse(
      'INVALID',
      'maxDays',
      'Nobody is reminded without a wished number of days. Give that too, or neither.',
    );
  } else if (maxDays !== null && idealDays !== null && maxDays < idealDays) {
    check.refuse('INVALID', 'maxDays', `This is less than the wished ${idealDays} days. Give as many or more.`);
  }
  return { idealDays, maxDays, ceilingPer30Days };
}

/** A pause ends on a day from today on, at most ten years ahead, and is of a person or a tag. */
export function checkPause(
  check: Check,
  { scope, pausedUntil }: Pick<CadenceSetting, 'scope' | 'pausedUntil'>,
  today: DateOnly,
): void {
  if (pausedUntil === null) return;
  const days = dayNumber(pausedUntil) - dayNumber(today);
  if (scope === 'STAGE' || scope === 'KIND')
    check.refuse('INVALID', 'pausedUntil', 'A pause is of a person or a tag. Switch the days off instead.');
  else if (days < 0 || days > LONGEST_DAYS)
    check.refuse('INVALID', 'pausedUntil', 'Give a day from today on, at most ten years ahead.');
}

function within(value: number | null, most: number): Finding<number | null> {
  return value === null ? fine(null) : wholeNumber(value, 1, most);
}
