import { type Check, text, TEXT_LIMITS } from '@heed/domain';

/** What a log says happened, in one of two fields. */
interface Noted {
  readonly body?: string | null;
  readonly rawText?: string | null;
}

/**
 * The note of quick capture as it is kept: to the letter, so that whatever names a place in it stays right; null when it
 * is blank. Notes under `rawText` what is wrong with it.
 */
export function keptNote(check: Check, { body, rawText }: Noted): string | null {
  if (rawText === undefined || rawText === null) return null;
  if (body !== undefined && body !== null) {
    check.refuse(
      'INVALID',
      'rawText',
      'The note stands in body, too. Give one of the two: rawText where its marks count.',
    );
  }
  const found = text(rawText, TEXT_LIMITS.body);
  check.take('rawText', found);
  if (!found.problem && rawText.length > TEXT_LIMITS.body) {
    check.refuse(
      'TOO_LONG',
      'rawText',
      `With its blanks the text is ${rawText.length} characters long. Shorten it to at most ${TEXT_LIMITS.body}.`,
    );
  }
  return found.value === '' ? null : rawText;
}
