import type { Routes } from '@angular/router';
import { asksBeforeLeaving } from './forms/unsaved';
import { notSetUp, signedIn, signedOut } from './identity/guards';
import type { TextKey } from './i18n/text-key';
import { openLog } from './log/open-log';
import { mayOpen } from './settings/may-open';

/** A page's title is a key of the texts; a page that knows better (a contact's name) says so to `PageTitle`. */
const titled = (title: TextKey) => ({ title });

/** Every page is a file of its own. A feature below the shell exports its routes and takes one line here. */
export const routes: Routes = [
  {
    path: 'login',
    ...titled('identity.page.signIn'),
    canActivate: [signedOut],
    loadComponent: async () => (await import('./identity/sign-in-page')).SignInPage,
  },
  {
    path: 'setup',
    ...titled('identity.page.setUp'),
    canActivate: [notSetUp],
    loadComponent: async () => (await import('./identity/set-up-page')).SetUpPage,
  },
  {
    path: 'invite/:token',
    ...titled('identity.page.invite'),
    loadComponent: async () => (await import('./identity/invite-page')).InvitePage,
  },
  {
    path: 'reset/:token',
    ...titled('identity.page.reset'),
    loadComponent: async () => (await import('./identity/reset-page')).ResetPage,
  },
  {
    path: 'remind/:token',
    ...titled('reminders.link.title'),
    loadComponent: async () => (await import('./reminders/link/reminder-link-page')).ReminderLinkPage,
  },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: async () => (await import('./shell/shell')).Shell,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'today' },
      {
        path: 'today',
        ...titled('today.title'),
        loadComponent: async () => (await import('./today/today-page')).TodayPage,
      },
      {
        path: 'contacts',
        ...titled('contacts.title'),
        loadChildren: async () => (await import('./contacts/contacts.routes')).contactsRoutes,
      },
      { path: 'contacts/:id/log', canActivate: [openLog], children: [] },
      {
        path: 'contacts/:id/handover/:handoverId',
        ...titled('handovers.one'),
        canDeactivate: [asksBeforeLeaving],
        loadComponent: async () => (await import('./handovers/handover-page')).HandoverPage,
      },
      {
        path: 'contacts/:id',
        ...titled('contact.title'),
        loadChildren: async () => (await import('./contact/contact.routes')).contactRoutes,
      },
      {
        path: 'ring',
        ...titled('ring.title'),
        loadComponent: async () => (await import('./ring/ring-page')).RingPage,
      },
      {
        path: 'companies/:id',
        ...titled('companies.title'),
        loadComponent: async () => (await import('./companies/company-page')).CompanyPage,
      },
      {
        path: 'promises',
        ...titled('promises.title'),
        loadComponent: async () => (await import('./promises/promises-page')).PromisesPage,
      },
      {
        path: 'reminders',
        ...titled('reminders.list.title'),
        loadComponent: async () => (await import('./reminders/list/reminders-page')).RemindersPage,
      },
      {
        path: 'notifications',
        ...titled('notifications.title'),
        loadComponent: async () => (await import('./notifications/notifications-page')).NotificationsPage,
      },
      {
        path: 'quiet',
        ...titled('quiet.title'),
        loadComponent: async () => (await import('./quiet/quiet-page')).QuietPage,
      },
      {
        path: 'team',
        ...titled('team.title'),
        canActivate: [mayOpen('feed')],
        loadChildren: async () => (await import('./team/team.routes')).teamRoutes,
      },
      {
        path: 'protocols',
        ...titled('protocols.title'),
        canDeactivate: [asksBeforeLeaving],
        loadComponent: async () => (await import('./protocols/protocols-page')).ProtocolsPage,
      },
      {
        path: 'protocols/:id',
        ...titled('protocols.one'),
        canDeactivate: [asksBeforeLeaving],
        loadComponent: async () => (await import('./protocols/protocol-page')).ProtocolPage,
      },
      {
        path: 'settings',
        ...titled('settings.title'),
        loadChildren: async () => (await import('./settings/settings.routes')).settingsRoutes,
      },
      {
        path: '403',
        ...titled('shell.forbidden.title'),
        loadComponent: async () => (await import('./shell/forbidden-page')).ForbiddenPage,
      },
      {
        path: '**',
        ...titled('shell.notFound.title'),
        loadComponent: async () => (await import('./shell/not-found-page')).NotFoundPage,
      },
    ],
  },
];
