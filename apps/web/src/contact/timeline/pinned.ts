import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TimelineEntryFragment } from '../../graphql/generated/graphql';
import { FeelingChip } from '../../ui/feeling-chip';
import { Icon } from '../../ui/icon';
import { EntryWords } from './entry-words';

/** What was pinned, each a link to its place in the timeline. */
@Component({
  selector: 'heed-pinned',
  imports: [FeelingChip, Icon, RouterLink, TranslocoPipe],
  template: `<section
    class="bg-panel border-line rounded-card border p-3"
    [attr.aria-label]="'contact.timeline.pinned' | transloco"
  >
    <h2 class="flex items-center gap-2 font-semibold">
      <heed-icon name="pin" class="text-brand" />{{ 'contact.timeline.pinned' | transloco }}
    </h2>
    <ul class="mt-1">
      @for (entry of entries(); track entry.id) {
        <li>
          <a
            class="rounded-input hover:bg-hover -mx-1 block px-1 py-1"
            routerLink="."
            [queryParams]="{ entry: entry.id, tab: 'timeline' }"
            queryParamsHandling="merge"
          >
            <span class="flex flex-wrap items-center gap-2 font-medium">
              {{ words.title(entry) }}
              @if (entry.feeling; as feeling) {
                <heed-feeling-chip [feeling]="feeling" [suggested]="entry.feelingSource === 'MODEL'" />
              }
            </span>
            <span class="text-meta text-ink2 block">{{ words.meta(entry, name(), true) }}</span>
          </a>
        </li>
      }
    </ul>
  </section>`,
})
export class Pinned {
  protected readonly words = inject(EntryWords);
  readonly entries = input.required<readonly TimelineEntryFragment[]>();
  readonly name = input.required<string>();
}
