import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { graphql } from '../graphql/generated';
import { query } from '../graphql/query';
import { zoneHere } from '../i18n/reader';
import { InterfaceLanguage } from '../i18n/language';
import { Session } from '../identity/session';
import { Now } from '../ui/now';
import { Time } from '../ui/time';
import { timeText } from '../ui/time-text';
import { dayFrom, toWall } from '../ui/wall-time';

const MyPromisesQuery = graphql(`
  query MyPromises($me: ID!, $day2: Date!, $day3: Date!, $day4: Date!, $day5: Date!, $timeZone: String!) {
    promiseLedger(first: 6, filter: { direction: OURS, memberId: $me, standing: [DUE_LATER] }) {
      edges {
        node {
          ...LedgerRowParts
        }
      }
    }
    day2: promiseCapacity(date: $day2, timeZone: $timeZone) {
      ...DayLoad
    }
    day3: promiseCapacity(date: $day3, timeZone: $timeZone) {
      ...DayLoad
    }
    day4: promiseCapacity(date: $day4, timeZone: $timeZone) {
      ...DayLoad
    }
    day5: promiseCapacity(date: $day5, timeZone: $timeZone) {
      ...DayLoad
    }
  }
`);

export const DayLoad = graphql(`
  fragment DayLoad on PromiseCapacity {
    date
    due
    limit
    full
  }
`);

/** What the reader has promised for the days after those that stand in what is due, with how full each is. */
@Component({
  selector: 'heed-my-promises',
  imports: [RouterLink, Time, TranslocoPipe],
  template: `
    <h2 id="promised" class="text-card mb-2 font-semibold">{{ 'promises.mine.title' | transloco }}</h2>
    @for (day of days(); track day.date) {
      <h3 class="text-meta mt-2 flex flex-wrap items-baseline justify-between gap-x-3 font-semibold">
        {{ day.name }}
        @if (day.load; as load) {
          <span class="font-normal" [class]="load.full ? 'text-warn' : 'text-ink2'">
            {{ (load.full ? 'promises.mine.full' : 'promises.mine.load') | transloco: load }}
          </span>
        }
      </h3>
      <ul class="divide-hair divide-y">
        @for (entry of day.entries; track entry.id) {
          <li class="py-2">
            <p class="font-medium wrap-anywhere">{{ entry.promise.text }}</p>
            <p class="text-meta text-ink2 wrap-anywhere">
              @if (entry.promise.dueAt; as at) {
                <heed-time [at]="at" look="time" /> ·
              }
              <a class="hover:underline" [routerLink]="['/contacts', entry.contact.id]">{{
                entry.contact.displayName
              }}</a>
            </p>
          </li>
        }
      </ul>
    } @empty {
      @if (asked.data()) {
        <p class="text-meta text-ink2">{{ 'promises.mine.none' | transloco }}</p>
      }
    }
    <a
      class="text-brand text-meta mt-2 inline-flex min-h-6 items-center font-semibold hover:underline pointer-coarse:min-h-11"
      routerLink="/promises"
      >{{ 'promises.mine.all' | transloco }}</a
    >
  `,
  host: { role: 'region', 'aria-labelledby': 'promised', class: 'bg-panel border-line rounded-card block border p-4' },
})
export class MyPromises {
  private readonly now = inject(Now).at;
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly me = inject(Session).viewer;
  protected readonly asked = query(MyPromisesQuery, () => {
    const me = this.me()?.id;
    const today = dayFrom(this.now(), 0);
    return me ? { me, ...this.next(today), timeZone: zoneHere() } : null;
  });

  protected readonly days = computed(() => {
    const data = this.asked.data();
    if (!data) return [];
    const loads = [data.day2, data.day3, data.day4, data.day5];
    const entries = data.promiseLedger.edges.map(({ node }) => ({ ...node, day: dayOf(node.promise.dueAt) }));
    const dates = [...new Set(entries.map(({ day }) => day))];
    return dates.map((date) => ({
      date,
      name: timeText(new Date(`${date}T12:00Z`), this.now(), 'day', this.locale(), 'UTC'),
      load: loads.find((load) => load.date === date) ?? null,
      entries: entries.filter(({ day }) => day === date),
    }));
  });

  private next(today: string) {
    const noon = new Date(`${today}T12:00Z`);
    const on = (days: number) => dayFrom(noon, days);
    return { day2: on(2), day3: on(3), day4: on(4), day5: on(5) };
  }
}

const dayOf = (at: string | null): string => (at ? toWall(new Date(at)).slice(0, 10) : '');
