import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../graphql/query';
import { Counted } from '../i18n/counted';
import { Session } from '../identity/session';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Time } from '../ui/time';
import { RecoveriesQuery } from './documents';
import { KeepRecovering } from './keep-recovering';

/** More are a thing for a talk in the team, not for a list. */
const MOST = 20;

/** With whom things are still to be put right, the oldest first, in one line that opens. */
@Component({
  selector: 'heed-open-recoveries',
  imports: [Button, Counted, Icon, RouterLink, Time, TranslocoPipe],
  template: `
    <p class="flex min-h-8 flex-wrap items-center gap-x-2">
      <heed-icon name="message-circle-heart" class="text-brand" />
      @if (asked.data()?.recoveries; as open) {
        @if (open.edges.length) {
          {{
            open.pageInfo.hasNextPage
              ? ('recovery.open.many' | transloco: { count: open.edges.length })
              : ('recovery.open.count.' | counted: open.edges.length)
          }}
          <button
            type="button"
            class="text-brand min-h-6 font-semibold hover:underline pointer-coarse:min-h-11"
            aria-controls="open-recoveries"
            [attr.aria-expanded]="shown()"
            (click)="shown.set(!shown())"
          >
            {{ (shown() ? 'recovery.open.hide' : 'recovery.open.show') | transloco }}
          </button>
        } @else {
          <span class="text-ink2">{{ 'recovery.open.none' | transloco }}</span>
        }
      } @else if (asked.error()) {
        <span class="text-ink2">{{ 'recovery.open.failed' | transloco }}</span>
      }
    </p>
    <ul id="open-recoveries" class="divide-hair mt-1 divide-y" [hidden]="!shown()">
      @for (one of recoveries(); track one.id) {
        <li class="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
          <div class="min-w-0 flex-1 basis-56">
            <a class="font-semibold wrap-anywhere hover:underline" [routerLink]="['/contacts', one.contact.id]">{{
              one.contact.displayName
            }}</a>
            <p class="text-meta text-ink2">
              {{ 'recovery.since' | transloco }} <heed-time [at]="one.openedAt" look="day" /> ·
              {{ one.owner ? one.owner.name : ('recovery.open.nobody' | transloco) }}
            </p>
          </div>
          @if (one.next; as next) {
            <p class="text-meta">{{ 'recovery.open.next.' + next | transloco }}</p>
          }
          @if (may() && !one.owner) {
            <button
              type="button"
              heedButton="soft"
              compact
              [attr.aria-label]="'recovery.takeName' | transloco: { name: one.contact.displayName }"
              (click)="take(one)"
            >
              {{ 'recovery.take' | transloco }}
            </button>
          }
        </li>
      }
    </ul>
  `,
  host: { class: 'bg-panel border-line rounded-card block border px-4 py-2' },
})
export class OpenRecoveries {
  private readonly session = inject(Session);
  private readonly keep = inject(KeepRecovering);
  protected readonly asked = query(RecoveriesQuery, () => ({ first: MOST }));
  protected readonly recoveries = computed(() => (this.asked.data()?.recoveries.edges ?? []).map(({ node }) => node));
  protected readonly shown = signal(false);
  protected readonly may = computed(() => this.session.may('takeRecovery'));

  protected take(recovery: { id: string; version: number }): void {
    const me = this.session.viewer()?.id;
    if (me) void this.keep.take(recovery, me);
  }
}
