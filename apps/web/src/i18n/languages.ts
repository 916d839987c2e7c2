/** Languages the interface is written in. A new one needs an entry in `load-texts.ts` and passes the texts spec. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages a workspace can say it writes to its customers in. */
export const WRITING_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'da', 'sv', 'cs', 'tr'] as const;

/** The language's own name for itself, for example "Deutsch". */
export function ownName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
