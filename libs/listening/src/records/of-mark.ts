import { type Cue, read, type Tongue } from '../facts/cue';
import { plainOf } from '../facts/plain';
import type { HeardPainPoint, HeardPreference } from '../heard';
import { LISTENED_LANGUAGES } from '../language/language-of';
import { TONGUES } from '../tongues';
import { preferencesOf } from './preference-of';

const SEVERITY = 2;
const BY_HAND = { id: 'marked', says: /^/ };
/** What these hold is no words but what the words name. */
const READ_OF_WORDS: readonly string[] = ['PREFERRED_CHANNEL', 'AVOID_CHANNEL', 'HOURS', 'DO_NOT_DISTURB'];

/** What the words of a pain point that a person marked say of it, in a language (BCP 47). */
export function markedPainPoint(words: string, language: string): Pick<HeardPainPoint, 'category' | 'severity'> {
  const tongue = tongueOf(language);
  if (tongue === null) return { category: 'OTHER', severity: SEVERITY };
  const said = plainOf(words, tongue);
  return { category: read(tongue.categories, said) ?? 'OTHER', severity: read(tongue.severities, said) ?? SEVERITY };
}

/** What the words of a preference that a person marked say of it; they are its value unless they name a channel or hours. */
export function markedPreference(words: string, language: string): Pick<HeardPreference, 'key' | 'value' | 'strength'> {
  const tongue = tongueOf(language);
  if (tongue === null) return { key: 'OTHER', value: words, strength: 'LIKES' };
  const said = plainOf(words, tongue);
  const cue: Cue & { kind: 'PREFERENCE' } = { ...BY_HAND, kind: 'PREFERENCE' };
  const heard = { cue, at: { from: 0, to: words.length } };
  const [told] = preferencesOf(cue, { heard, sentence: words, plain: said, tongue, dates: [] });
  const { key, value, strength } = told.preference;
  return { key, value: READ_OF_WORDS.includes(key) ? value : words, strength };
}

function tongueOf(language: string): Tongue | null {
  const primary = language.toLowerCase().split('-')[0];
  const listened = LISTENED_LANGUAGES.find((one) => one === primary);
  return listened === undefined ? null : TONGUES[listened];
}
