import { Injectable } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import type { Language } from './languages';

const TEXTS: Record<Language, () => Promise<{ texts: Translation }>> = {
  en: () => import('./en'),
};

const isWritten = (language: string): language is Language => language in TEXTS;

/** Brings the texts of one language, each language in a file of its own. */
@Injectable({ providedIn: 'root' })
export class LoadTexts implements TranslocoLoader {
  async getTranslation(language: string): Promise<Translation> {
    const load = TEXTS[isWritten(language) ? language : 'en'];
    return (await load()).texts;
  }
}
