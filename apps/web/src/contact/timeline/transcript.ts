import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../../graphql/query';
import { ErrorCard } from '../../ui/error-card';
import { Skeleton } from '../../ui/skeleton';
import { Time } from '../../ui/time';
import { TranscriptQuery } from '../data/contact-page-query';

/** The messages of an imported conversation, oldest first; asked for when it is drawn. */
@Component({
  selector: 'heed-transcript',
  imports: [ErrorCard, Skeleton, Time, TranslocoPipe],
  template: `
    @if (loaded.error(); as failure) {
      <heed-error-card
        [heading]="'contact.timeline.transcript.failed' | transloco"
        [failure]="failure"
        (retry)="loaded.reload()"
      />
    } @else {
      <ol class="border-hair mt-2 grid max-h-96 gap-2 overflow-y-auto border-t pt-2" tabindex="0">
        @for (message of loaded.data()?.interaction?.transcript; track $index) {
          <li class="min-w-0" [class]="message.from === 'STAFF' ? 'ps-6' : 'pe-6'">
            <p class="text-caption text-ink2">
              {{ message.from === 'STAFF' ? ('contact.timeline.transcript.us' | transloco) : name() }} ·
              <heed-time [at]="message.at" look="time" />
            </p>
            <p
              class="rounded-input wrap-anywhere whitespace-pre-line"
              [class]="message.from === 'STAFF' ? 'text-ink2' : ''"
            >
              {{ message.text }}
            </p>
          </li>
        } @empty {
          <li><heed-skeleton class="h-24" /></li>
        }
      </ol>
    }
  `,
})
export class Transcript {
  readonly interactionId = input.required<string>();
  readonly name = input.required<string>();
  protected readonly loaded = query(TranscriptQuery, () => ({ id: this.interactionId() }), { policy: 'cache-first' });
}
