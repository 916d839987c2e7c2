import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EntryLineFragment } from '../graphql/generated/graphql';
import { InterfaceLanguage } from '../i18n/language';
import { Now } from '../ui/now';
import { Time } from '../ui/time';
import { calendarDays, timeText } from '../ui/time-text';
import { peopleOf } from './people-of';

/** What is planned for today and the next days, with the way to the person's brief. */
@Component({
  selector: 'heed-coming-up',
  imports: [RouterLink, Time, TranslocoPipe],
  template: `
    <h2 id="coming" class="text-card mb-2 font-semibold">{{ 'today.coming.title' | transloco }}</h2>
    <ol class="divide-hair grid grid-cols-[auto_minmax(0,1fr)] divide-y">
      @for (row of rows(); track row.entry.id) {
        <li class="col-span-2 grid grid-cols-subgrid gap-x-3 py-2.5 first:pt-0 last:pb-0">
          <p class="text-brand font-medium whitespace-nowrap">
            @if (row.day) {
              <span class="block text-meta">{{ row.day }}</span>
            }
            <heed-time [at]="row.entry.occurredAt" look="time" />
          </p>
          <div class="min-w-0">
            <p class="font-semibold wrap-anywhere">{{ row.entry.subject || row.entry.type.label }}</p>
            <p class="text-meta text-ink2 wrap-anywhere">
              {{ row.entry.subject ? row.entry.type.label + ' · ' : '' }}{{ row.people }}
            </p>
            @if (row.entry.contacts[0]; as whom) {
              <a
                class="text-brand inline-block font-medium hover:underline pointer-coarse:min-h-11 pointer-coarse:pt-2"
                [routerLink]="['/contacts', whom.id]"
                [attr.aria-label]="'today.coming.open' | transloco: { name: whom.displayName }"
                >{{ 'today.coming.openShort' | transloco }}</a
              >
            }
          </div>
        </li>
      } @empty {
        <li class="text-meta text-ink2 col-span-2">{{ 'today.coming.none' | transloco }}</li>
      }
    </ol>
  `,
  host: { role: 'region', 'aria-labelledby': 'coming', class: 'bg-panel border-line rounded-card block border p-4' },
})
export class ComingUp {
  private readonly now = inject(Now).at;
  private readonly locale = inject(InterfaceLanguage).locale;
  readonly entries = input.required<readonly EntryLineFragment[]>();
  protected readonly rows = computed(() =>
    this.entries().map((entry) => {
      const at = new Date(entry.occurredAt);
      const today = calendarDays(this.now(), at) === 0;
      const day = today ? null : timeText(at, this.now(), 'day', this.locale());
      return { entry, people: peopleOf(entry), day };
    }),
  );
}
