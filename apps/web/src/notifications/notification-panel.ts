import { Component, ElementRef, afterNextRender, computed, effect, inject, output, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../graphql/query';
import { translator } from '../i18n/translate';
import { Button } from '../ui/button';
import { ErrorCard } from '../ui/error-card';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { NotificationsQuery } from './documents';
import { IN_PANEL, News } from './news';
import { NotificationRow } from './notification-row';

/** The newest notifications below the bell. Esc closes. */
@Component({
  selector: 'heed-notification-panel',
  imports: [Button, ErrorCard, Icon, NotificationRow, RouterLink, Skeleton, TranslocoPipe],
  template: `
    <div class="border-hair flex items-center gap-2 border-b py-2 ps-4 pe-2">
      <h2 class="text-card flex-1 font-semibold outline-none" tabindex="-1">
        {{ 'notifications.title' | transloco }}
      </h2>
      @if (news.unread()) {
        <button type="button" heedButton="quiet" compact (click)="news.read(null)">
          {{ 'notifications.markAll' | transloco }}
        </button>
      }
      <button type="button" heedButton="icon" [attr.aria-label]="'ui.close' | transloco" (click)="closed.emit()">
        <heed-icon name="x" />
      </button>
    </div>
    <div class="max-h-[min(60vh,480px)] min-h-60 overflow-y-auto">
      @if (rows(); as rows) {
        @if (rows.length) {
          <ul>
            @for (one of rows; track one.id) {
              <li heedNotification [notification]="one" (left)="closed.emit()"></li>
            }
          </ul>
        } @else {
          <p class="text-ink2 p-4">{{ 'notifications.noneText' | transloco }}</p>
        }
      } @else if (asked.error(); as failure) {
        <heed-error-card
          class="border-0!"
          [heading]="'notifications.failed' | transloco"
          [failure]="failure"
          (retry)="asked.reload()"
        />
      } @else {
        <heed-skeleton class="m-3 h-40" />
      }
    </div>
    <p class="border-hair flex flex-wrap justify-between gap-x-4 border-t px-4 py-2">
      <a class="text-brand font-semibold" routerLink="/notifications" (click)="closed.emit()">{{
        'notifications.all' | transloco
      }}</a>
      <a class="text-brand font-semibold" routerLink="/settings/notifications" (click)="closed.emit()">{{
        'notifications.settings' | transloco
      }}</a>
    </p>
  `,
  host: {
    role: 'dialog',
    class:
      'bg-panel border-line rounded-card shadow-overlay absolute end-0 top-full z-30 mt-2 block w-[400px] border max-sm:fixed max-sm:inset-x-2 max-sm:top-14 max-sm:w-auto',
    '[attr.aria-label]': 'label',
  },
})
export class NotificationPanel {
  protected readonly news = inject(News);
  protected readonly asked = query(NotificationsQuery, () => ({ first: IN_PANEL }));
  protected readonly rows = computed(() => this.asked.data()?.notifications.edges.map(({ node }) => node) ?? null);
  protected readonly label = translator()('notifications.title');
  readonly closed = output();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector<HTMLElement>('h2')?.focus());
    let seen = this.news.turn();
    effect(() => {
      const turn = this.news.turn();
      if (turn !== seen) untracked(() => this.asked.reload());
      seen = turn;
    });
  }
}
