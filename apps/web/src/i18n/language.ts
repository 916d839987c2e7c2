import { Injectable, computed, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { readerLocale } from './reader';
import { LANGUAGES, type Language } from './languages';

const KEPT_AS = 'heed.language';
const isLanguage = (tag: string): tag is Language => LANGUAGES.some((language) => language === tag);

/** The language of the interface, and the locale that dates and numbers are written in. */
@Injectable({ providedIn: 'root' })
export class InterfaceLanguage {
  private readonly transloco = inject(TranslocoService);
  private readonly chosen = signal<Language>(this.preferred());
  readonly current = this.chosen.asReadonly();

  /** The regional form of the language that the reader chose, else the browser's when it has one (en-GB). */
  readonly locale = computed(() => {
    const language = this.chosen();
    return readerLocale(language) ?? navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;
  });

  constructor() {
    this.apply(this.chosen());
  }

  choose(language: Language): void {
    localStorage.setItem(KEPT_AS, language);
    this.chosen.set(language);
    this.apply(language);
  }

  private apply(language: Language): void {
    document.documentElement.lang = language;
    this.transloco.setActiveLang(language);
  }

  private preferred(): Language {
    const wanted = [localStorage.getItem(KEPT_AS) ?? '', ...navigator.languages].map((tag) => tag.split('-')[0] ?? '');
    return wanted.find(isLanguage) ?? 'en';
  }
}
