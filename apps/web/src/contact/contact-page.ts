import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Heading } from '../shell/heading';

@Component({
  imports: [Heading, TranslocoPipe],
  template: `<h1 heedHeading class="text-title font-bold">{{ 'contact.title' | transloco }}</h1>`,
  host: { class: 'block p-6 max-sm:p-4' },
})
export class ContactPage {
  /** Bound from the path. */
  readonly id = input.required<string>();
}
