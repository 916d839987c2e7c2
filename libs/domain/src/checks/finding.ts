import type { RefusalCode } from '../refusal';

/** What is wrong with a value, and what to do about it. */
export interface Problem {
  readonly code: RefusalCode;
  readonly message: string;
}

/** A checked value: cleaned when there is no problem, as it came when there is one. */
export interface Finding<T> {
  readonly value: T;
  readonly problem?: Problem;
}

/** A value in order. */
export function fine<T>(value: T): Finding<T> {
  return { value };
}

/** A value to refuse. */
export function wrong<T>(value: T, code: RefusalCode, message: string): Finding<T> {
  return { value, problem: { code, message } };
}

/** Applies a check to a value that may be left out of a new record: undefined, null and blank text become null. */
export function orNull<V, T>(value: V | null | undefined, check: (value: V) => Finding<T>): Finding<T | null> {
  const blank = typeof value === 'string' && value.trim() === '';
  return value === null || value === undefined || blank ? fine(null) : check(value);
}

/** The same for an update: undefined stays undefined (the field is not touched), null and blank text empty it. */
export function ifGiven<V, T>(
  value: V | null | undefined,
  check: (value: V) => Finding<T>,
): Finding<T | null | undefined> {
  return value === undefined ? fine(undefined) : orNull(value, check);
}
