import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Heading } from './heading';
import { WaysOn } from './ways-on';

@Component({
  selector: 'heed-forbidden-page',
  imports: [Heading, TranslocoPipe, WaysOn],
  template: `
    <h1 heedHeading class="text-title font-bold">{{ 'shell.forbidden.title' | transloco }}</h1>
    <p class="text-ink2 mt-2 max-w-prose">{{ 'shell.forbidden.text' | transloco }}</p>
    <heed-ways-on />
  `,
  host: { class: 'block p-6 max-sm:p-4' },
})
export class ForbiddenPage {}
