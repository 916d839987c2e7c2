import type { Tongue } from './facts/cue';
import { GERMAN } from './facts/de/german';
import { ENGLISH } from './facts/en/english';
import { SPANISH } from './facts/es/spanish';
import { FRENCH } from './facts/fr/french';
import type { ListenedLanguage } from './language/language-of';

/** What is listened with in each language; null where nothing is heard yet. */
export const TONGUES: Readonly<Record<ListenedLanguage, Tongue | null>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};
