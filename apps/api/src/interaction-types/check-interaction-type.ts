import { Check, ifGiven, requiredText, TEXT_LIMITS, wholeNumber } from '@heed/domain';
import type { UpdateInteractionTypeInput } from './interaction-type.input';

/** Thirty business days of eight hours. */
const LONGEST_TARGET = 30 * 8 * 60;
const KEY = /^[A-Z][A-Z0-9_]{1,39}$/;
const ICON = /^[a-z][a-z0-9-]{0,39}$/;

type Editable = Omit<UpdateInteractionTypeInput, 'id' | 'version'>;

/** The columns an input sets, undefined where it says nothing; every reason against it goes into `check`. */
export function checkedColumns(check: Check, input: Editable): Readonly<Record<string, unknown>> {
  const { label, icon, defaultDirection, responseTargetMinutes, archived, position } = input;
  if (typeof icon === 'string' && !ICON.test(icon)) {
    check.refuse('INVALID', 'icon', 'Give the name of an icon: lower-case letters, digits and hyphens.');
  }
  return {
    label: label === undefined ? undefined : check.take('label', requiredText(label, TEXT_LIMITS.label)),
    icon: icon ?? undefined,
    default_direction: defaultDirection ?? undefined,
    response_target_minutes: check.take(
      'responseTargetMinutes',
      ifGiven(responseTargetMinutes, (minutes: number) => wholeNumber(minutes, 1, LONGEST_TARGET)),
    ),
    archived: archived ?? undefined,
    position: check.take(
      'position',
      ifGiven(position ?? undefined, (place: number) => wholeNumber(place, 0, 999)),
    ),
  };
}

/** The key of a new type, in the form that integrations can rely on. */
export function checkedKey(check: Check, key: string): string {
  if (!KEY.test(key))
    check.refuse('INVALID', 'key', 'Use 2 to 40 capital letters, digits and underscores, such as SITE_VISIT.');
  return key;
}
