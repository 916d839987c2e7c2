import type { Routes } from '@angular/router';

export const contactsRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./contacts-page')).ContactsPage },
];
