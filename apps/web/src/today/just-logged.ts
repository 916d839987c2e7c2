import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { discIcon } from '../contact/timeline/entry-words';
import type { EntryLineFragment } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import { Composer } from '../log/composer';
import { Button } from '../ui/button';
import { FeelingChip } from '../ui/feeling-chip';
import { Icon } from '../ui/icon';
import { Time } from '../ui/time';
import { peopleOf } from './people-of';

/** What the reader wrote down of late, each to be put right. */
@Component({
  selector: 'heed-just-logged',
  imports: [Button, FeelingChip, Icon, RouterLink, Time, TranslocoPipe],
  template: `
    <h2 id="logged" class="text-card mb-2 font-semibold">{{ 'today.logged.title' | transloco }}</h2>
    <ol class="divide-hair divide-y">
      @for (row of rows(); track row.entry.id) {
        <li class="flex items-start gap-3 py-2.5 first:pt-0 last:pb-0">
          <heed-icon [name]="row.icon" class="text-ink2 mt-0.5" />
          <div class="min-w-0 flex-1">
            @if (row.entry.contacts[0]; as whom) {
              <a
                class="font-semibold wrap-anywhere hover:underline"
                [routerLink]="['/contacts', whom.id]"
                [queryParams]="{ tab: 'timeline', entry: row.entry.id }"
                >{{ row.people }}</a
              >
            }
            <p class="text-meta text-ink2 wrap-anywhere"><heed-time [at]="row.entry.occurredAt" /> · {{ row.what }}</p>
            @if (row.entry.feeling; as feeling) {
              <heed-feeling-chip class="mt-1" [feeling]="feeling" [suggested]="row.entry.feelingSource === 'MODEL'" />
            }
          </div>
          @if (row.entry.viewerCanEdit) {
            <button
              type="button"
              heedButton="icon"
              compact
              [attr.aria-label]="'today.logged.edit' | transloco: { what: row.what, name: row.people }"
              (click)="edit(row.entry)"
            >
              <heed-icon name="pencil" />
            </button>
          }
        </li>
      } @empty {
        <li class="text-meta text-ink2">{{ 'today.logged.none' | transloco }}</li>
      }
    </ol>
  `,
  host: { role: 'region', 'aria-labelledby': 'logged', class: 'bg-panel border-line rounded-card block border p-4' },
})
export class JustLogged {
  private readonly composer = inject(Composer);
  private readonly translate = translator();
  readonly entries = input.required<readonly EntryLineFragment[]>();
  protected readonly rows = computed(() =>
    this.entries().map((entry) => ({
      entry,
      people: peopleOf(entry),
      icon: discIcon(entry),
      what: this.what(entry),
    })),
  );

  protected edit({ id, contacts }: EntryLineFragment): void {
    this.composer.open({ contactId: contacts[0]?.id ?? null, interactionId: id });
  }

  private what({ subject, outcome, status, type }: EntryLineFragment): string {
    if (subject) return subject;
    if (status === 'PLANNED') return this.translate('today.logged.planned', { type: type.label });
    return outcome && outcome !== 'CONNECTED' ? this.translate(`contact.timeline.outcome.${outcome}`) : type.label;
  }
}
