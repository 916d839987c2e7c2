import { type ApplicationConfig, ErrorHandler, provideBrowserGlobalErrorListeners } from '@angular/core';
import { TitleStrategy, provideRouter, withComponentInputBinding, withNavigationErrorHandler } from '@angular/router';
import { provideTexts } from './i18n/provide-texts';
import { routes } from './routes';
import { MeetErrors, showCrash } from './shell/crash';
import { PageTitle } from './shell/page-title';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    { provide: ErrorHandler, useClass: MeetErrors },
    provideTexts(),
    provideRouter(routes, withComponentInputBinding(), withNavigationErrorHandler(showCrash)),
    { provide: TitleStrategy, useExisting: PageTitle },
  ],
};
