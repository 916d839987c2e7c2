import { Pipe, type PipeTransform, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { InterfaceLanguage } from './language';

/**
 * Says a counted thing in the plural form of the language: `contact.gap.` with 1 is the text `contact.gap.one`
 * (`one`, `other` and the language's further forms by CLDR). The number is `count` in the text. Call where injection
 * is allowed.
 */
export function counter(): (prefix: string, count: number, values?: Record<string, unknown>) => string {
  const transloco = inject(TranslocoService);
  const language = inject(InterfaceLanguage);
  return (prefix, count, values) => {
    const form = new Intl.PluralRules(language.current()).select(count);
    const written = new Intl.NumberFormat(language.locale()).format(count);
    return transloco.translate(prefix + form, { ...values, count: written });
  };
}

/** `{{ 'contact.gap.' | counted: days }}` */
@Pipe({ name: 'counted', pure: false })
export class Counted implements PipeTransform {
  private readonly say = counter();

  transform(prefix: string, count: number, values?: Record<string, unknown>): string {
    return this.say(prefix, count, values);
  }
}
