import type { Routes } from '@angular/router';

export const contactRoutes: Routes = [
  { path: '', loadComponent: async () => (await import('./contact-page')).ContactPage },
];
