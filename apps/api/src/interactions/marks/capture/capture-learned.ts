import { fold, preferenceValue, TEXT_LIMITS, VISIBILITIES, type Visibility } from '@heed/domain';
import { markedPainPoint, markedPreference } from '@heed/listening';
import type { KnownPain } from '../../../pain-points/pain-point-row';
import type { KnownPreference } from '../../../preferences/preference-row';
import type { Meaning } from './captured';
import type { MarkScene } from './mark-scene';
import { tooLong } from './too-long';

/** What marks teach about a person: what hurts them, and how they like to be treated. */
export const captureLearned = { painPoint, preference };

/** The open one of that title told again, else a new one. */
function painPoint(title: string, scene: MarkScene): Meaning {
  const problem = tooLong(title, TEXT_LIMITS.title);
  if (problem !== null) return { problem };
  const known = scene.pains.find((pain) => isMeant(pain, title, scene.visibility)) ?? null;
  const { category, severity } = known?.row ?? markedPainPoint(title, scene.writing.language);
  return { painPoint: { title: known?.row.title ?? title, category, severity, known } };
}

function isMeant({ row, visibility }: KnownPain, title: string, readers: Visibility): boolean {
  return spoken(row.title) === spoken(title) && isAsOpen(visibility, readers);
}

/** As it is on record already where the same was said before, else by its words. */
function preference(words: string, scene: MarkScene): Meaning {
  const problem = tooLong(words, TEXT_LIMITS.preference);
  if (problem !== null) return { problem };
  const heard = markedPreference(words, scene.writing.language);
  const { value, problem: unfit } = preferenceValue(heard.key, heard.value);
  const said = unfit ? { ...heard, key: 'OTHER' as const, value: words } : { ...heard, value };
  const { preferences, visibility } = scene;
  const known = preferences.find((one) => isAsOpen(one.visibility ?? 'NORMAL', visibility) && says(one, words, said));
  return { preference: known ? { ...pick(known), known } : { ...said, known: null } };
}

/** In the same words, or as what the words mean. */
function says({ row }: KnownPreference, words: string, said: Pick<KnownPreference['row'], 'key' | 'value'>): boolean {
  return spoken(row.value) === spoken(words) || (row.key === said.key && fold(row.value) === fold(said.value));
}

// What not everybody may read is not shown to everybody by words that happen to be the same.
function isAsOpen(visibility: Visibility, readers: Visibility): boolean {
  return VISIBILITIES.indexOf(visibility) <= VISIBILITIES.indexOf(readers);
}

function pick({ row: { key, value, strength } }: KnownPreference) {
  return { key, value, strength };
}

/** Words as they are compared: case, accents and signs apart. */
function spoken(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
