import { type Finding, fine, wrong } from './finding';

/** A list of at most `max` (TOO_MANY). */
export function atMost<T>(values: readonly T[], max: number): Finding<readonly T[]> {
  return values.length > max
    ? wrong(values, 'TOO_MANY', `There are ${values.length}. Leave at most ${max}.`)
    : fine(values);
}

/** A whole number from `least` to `most`, both included (INVALID). */
export function wholeNumber(value: number, least: number, most: number): Finding<number> {
  return Number.isInteger(value) && value >= least && value <= most
    ? fine(value)
    : wrong(value, 'INVALID', `This is not a whole number from ${least} to ${most}. Give one.`);
}
