import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../ui/button';
import { Heading } from './heading';

@Component({
  selector: 'heed-not-found-page',
  imports: [Button, Heading, RouterLink, TranslocoPipe],
  template: `
    <h1 heedHeading class="text-title font-bold">{{ 'shell.notFound.title' | transloco }}</h1>
    <p class="text-ink2 mt-2 mb-4">{{ 'shell.notFound.text' | transloco }}</p>
    <a heedButton="secondary" routerLink="/contacts">{{ 'shell.toContacts' | transloco }}</a>
  `,
  host: { class: 'block p-6' },
})
export class NotFoundPage {}
