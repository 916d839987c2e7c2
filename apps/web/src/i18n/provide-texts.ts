import { type EnvironmentProviders, inject, isDevMode, provideAppInitializer } from '@angular/core';
import { TranslocoService, provideTransloco } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { InterfaceLanguage } from './language';
import { LANGUAGES } from './languages';
import { LoadTexts } from './load-texts';

/** Texts are there before the first page, so that no key is ever shown. */
export function provideTexts(): EnvironmentProviders[] {
  return [
    ...provideTransloco({
      config: {
        availableLangs: [...LANGUAGES],
        defaultLang: 'en',
        fallbackLang: 'en',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
      loader: LoadTexts,
    }),
    provideAppInitializer(() => {
      const transloco = inject(TranslocoService);
      return firstValueFrom(transloco.load(inject(InterfaceLanguage).current()));
    }),
  ];
}
