import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en';
import type { Messages, Wording, WordingKey } from './wording';

/** The messages of each language that has any, by BCP 47 tag; a language need not have all. */
export type Catalogues = Readonly<Record<string, Partial<Messages<Wording>>>>;

/** Says a sentence in a language, with its parameters. */
export type Say = <Key extends WordingKey>(language: string, key: Key, params: Wording[Key]) => string;

const LAST_RESORT = 'en';

/**
 * A `say` over catalogues. Of each sentence the one in the very language is said, else in its base language (de for
 * de-AT), else in English, and plurals follow the language it is said in. Each is compiled once. Parameters stand as
 * they are: markup or braces in them mean nothing. A missing one throws.
 */
export function sayFrom(catalogues: Catalogues): Say {
  const compiled = new Map<string, IntlMessageFormat>();
  const find = (language: string, key: WordingKey) => {
    for (const tag of [language, language.split('-')[0] ?? '', LAST_RESORT]) {
      const message = Object.hasOwn(catalogues, tag) ? catalogues[tag]?.[key] : undefined;
      if (message !== undefined) return { tag, message };
    }
    throw new Error(`There are no words for ${key}.`);
  };
  return (language, key, params) => {
    const id = `${language} ${key}`;
    let format = compiled.get(id);
    if (!format) {
      const { tag, message } = find(language, key);
      compiled.set(id, (format = new IntlMessageFormat(message, tag, undefined, { ignoreTag: true })));
    }
    return String(format.format({ ...params }));
  };
}

/** The languages that sentences are written in. */
export const CATALOGUES: Catalogues = { en };

/** Says a sentence of rules or brief in a language (BCP 47), falling back as `sayFrom` tells. */
export const say: Say = sayFrom(CATALOGUES);
