import { type Finding, fine, wrong } from './finding';

/**
 * A text, trimmed and in NFC. Refuses NUL and lone surrogates (INVALID: no database holds them) and what is longer
 * than `max` UTF-16 code units (TOO_LONG). May be empty.
 */
export function text(value: string, max: number): Finding<string> {
  if (value.includes('\0') || !isWellFormed(value)) {
    return wrong(
      value,
      'INVALID',
      'The text holds characters that cannot be stored. Type it again or paste it as plain text.',
    );
  }
  const clean = value.normalize('NFC').trim();
  if (clean.length > max) {
    return wrong(clean, 'TOO_LONG', `The text is ${clean.length} characters long. Shorten it to at most ${max}.`);
  }
  return fine(clean);
}

/** A text that may not be empty (REQUIRED). */
export function requiredText(value: string | null | undefined, max: number): Finding<string> {
  const found = text(value ?? '', max);
  return found.value === '' && !found.problem ? wrong('', 'REQUIRED', 'This may not be empty. Fill it in.') : found;
}

// String.prototype.isWellFormed is of ES2024.
function isWellFormed(value: string): boolean {
  return !/[\uD800-\uDFFF]/u.test(value);
}
