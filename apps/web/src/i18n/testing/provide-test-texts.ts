import { importProvidersFrom } from '@angular/core';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { texts } from '../en';

/** The real English texts, there at once. */
export const provideTestTexts = () =>
  importProvidersFrom(
    TranslocoTestingModule.forRoot({
      langs: { en: texts },
      translocoConfig: { availableLangs: ['en'], defaultLang: 'en' },
      preloadLangs: true,
    }),
  );
