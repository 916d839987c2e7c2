import type { Routes } from '@angular/router';
import { EntryReader } from './entry-reader';
import { TeamPage } from './team-page';

/** The feed stays while an entry is read beside it. */
export const teamRoutes: Routes = [
  {
    path: '',
    component: TeamPage,
    children: [{ path: ':interactionId', component: EntryReader, data: { pane: true } }],
  },
];
