import { type Finding, fine, wrong } from './finding';

/** An IANA zone by its name or an alias, for example Europe/Berlin (INVALID). Offsets such as +01:00 are refused. */
export function timeZone(value: string): Finding<string> {
  const clean = value.trim();
  const refused = wrong(value, 'INVALID', 'This time zone is not known. Choose one such as Europe/Berlin.');
  if (!/^[A-Za-z]/.test(clean)) return refused;
  try {
    return fine(new Intl.DateTimeFormat('en', { timeZone: clean }).resolvedOptions().timeZone);
  } catch {
    return refused;
  }
}

/** What a language tag needs at the most (RFC 5646, 4.4.1). */
const LONGEST_TAG = 35;

/** A language tag of BCP 47 in its canonical form, for example de-AT (INVALID). */
export function language(value: string): Finding<string> {
  const given = value.trim();
  try {
    const [tag] = given.length > LONGEST_TAG ? [] : Intl.getCanonicalLocales(given);
    if (tag !== undefined) return fine(tag);
  } catch {
    // A RangeError says only that the tag is malformed; the finding below says what to do.
  }
  return wrong(value, 'INVALID', 'This language is not known. Give a tag such as en or de-AT.');
}
