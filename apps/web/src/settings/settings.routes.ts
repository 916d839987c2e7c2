import type { Routes } from '@angular/router';
import type { TextKey } from '../i18n/text-key';
import { mayOpen } from './may-open';
import { SettingsFrame } from './settings-frame';

const titled = (title: TextKey) => ({ title });

export const settingsRoutes: Routes = [
  {
    path: '',
    component: SettingsFrame,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'members' },
      {
        path: 'members',
        ...titled('settings.members.title'),
        loadComponent: async () => (await import('./members/members-page')).MembersPage,
      },
      {
        path: 'workspace',
        ...titled('settings.workspace.title'),
        loadComponent: async () => (await import('./workspace-page')).WorkspacePage,
      },
      {
        path: 'api-keys',
        ...titled('settings.keys.title'),
        canActivate: [mayOpen('apiKeys')],
        loadComponent: async () => (await import('./api-keys-page')).ApiKeysPage,
      },
      {
        path: 'types',
        ...titled('settings.types.title'),
        loadComponent: async () => (await import('./types/types-page')).TypesPage,
      },
      {
        path: 'protocols',
        ...titled('settings.protocols.title'),
        loadComponent: async () => (await import('./protocols/protocols-page')).ProtocolsPage,
      },
    ],
  },
];
