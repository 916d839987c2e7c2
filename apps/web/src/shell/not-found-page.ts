import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Heading } from './heading';
import { WaysOn } from './ways-on';

/** Says what was looked for and is not there, with ways on. A page whose record is gone gives words of its own. */
@Component({
  selector: 'heed-not-found-page',
  imports: [Heading, TranslocoPipe, WaysOn],
  template: `
    <h1 heedHeading class="text-title font-bold">{{ heading() ?? ('shell.notFound.title' | transloco) }}</h1>
    <p class="text-ink2 mt-2 max-w-prose">{{ text() ?? ('shell.notFound.text' | transloco) }}</p>
    @if (!text()) {
      <p class="text-meta text-ink2 mt-2 wrap-anywhere">
        {{ 'shell.notFound.lookedFor' | transloco }} <code class="text-ink">{{ address() }}</code>
      </p>
    }
    <heed-ways-on />
  `,
  host: { class: 'block p-6 max-sm:p-4' },
})
export class NotFoundPage {
  private readonly router = inject(Router);
  readonly heading = input<string | null>();
  readonly text = input<string | null>();
  /** Without the query, which may hold words that nobody else should read over a shoulder. */
  protected readonly address = computed(() => this.router.url.split(/[?#]/)[0] ?? '');
}
