import type { Routes } from '@angular/router';
import { asksBeforeLeaving } from '../forms/unsaved';
import type { TextKey } from '../i18n/text-key';
import { mayOpen } from './may-open';
import { SettingsFrame } from './settings-frame';

/** What is written and not saved is asked about before it is left. */
const titled = (title: TextKey) => ({ title, canDeactivate: [asksBeforeLeaving] });

export const settingsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: async () => (await import('./settings-overview')).SettingsOverview,
  },
  { path: 'protocols', redirectTo: '/protocols' },
  {
    path: '',
    component: SettingsFrame,
    children: [
      {
        path: 'profile',
        ...titled('profile.title'),
        loadComponent: async () => (await import('../profile/profile-page')).ProfilePage,
      },
      {
        path: 'notifications',
        ...titled('settings.told.title'),
        canActivate: [mayOpen('notificationSettings')],
        loadComponent: async () => (await import('./notifications/told-page')).ToldPage,
      },
      {
        path: 'outgoing',
        ...titled('settings.out.title'),
        canActivate: [mayOpen('outgoing')],
        loadComponent: async () => (await import('./outgoing/outgoing-page')).OutgoingPage,
      },
      {
        path: 'workspace',
        ...titled('settings.workspace.title'),
        loadComponent: async () => (await import('./workspace-page')).WorkspacePage,
      },
      {
        path: 'hours',
        ...titled('settings.hours.title'),
        loadComponent: async () => (await import('./hours/hours-page')).HoursPage,
      },
      {
        path: 'cadences',
        ...titled('settings.cadences.title'),
        loadComponent: async () => (await import('./cadences/cadences-page')).CadencesPage,
      },
      {
        path: 'types',
        ...titled('settings.types.title'),
        loadComponent: async () => (await import('./types/types-page')).TypesPage,
      },
      {
        path: 'tags',
        ...titled('settings.tags.title'),
        loadComponent: async () => (await import('./tags/tags-page')).TagsPage,
      },
      {
        path: 'listening',
        ...titled('settings.listening.title'),
        canActivate: [mayOpen('listeningSettings')],
        loadComponent: async () => (await import('./listening/listening-page')).ListeningPage,
      },
      {
        path: 'members',
        ...titled('settings.members.title'),
        loadComponent: async () => (await import('./members/members-page')).MembersPage,
      },
      {
        path: 'shortcuts',
        ...titled('settings.shortcuts.title'),
        loadComponent: async () => (await import('./shortcuts/shortcuts-page')).ShortcutsPage,
      },
      {
        path: 'api-keys',
        ...titled('settings.keys.title'),
        canActivate: [mayOpen('apiKeys')],
        loadComponent: async () => (await import('./api-keys/api-keys-page')).ApiKeysPage,
      },
    ],
  },
];
