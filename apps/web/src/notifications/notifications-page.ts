import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { JoinedPages, PAGE_SIZE, pageOf } from '../graphql/joined-pages';
import { query } from '../graphql/query';
import { Heading } from '../shell/heading';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ErrorCard } from '../ui/error-card';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { NotificationsQuery } from './documents';
import { News } from './news';
import { NotificationRow } from './notification-row';

/** Everything the viewer was told, newest first. */
@Component({
  imports: [Button, EmptyState, ErrorCard, Heading, Icon, NotificationRow, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './notifications-page.html',
  host: { class: 'block max-w-[860px] p-6 max-sm:p-4' },
})
export class NotificationsPage {
  protected readonly news = inject(News);
  protected readonly asked = query(NotificationsQuery, () => ({ first: PAGE_SIZE }));
  protected readonly pages = new JoinedPages(
    computed(() => pageOf(this.asked.data()?.notifications ?? null)),
    this.news.turn,
    {
      document: NotificationsQuery,
      variables: (after) => ({ first: PAGE_SIZE, after }),
      pageIn: ({ notifications }) => pageOf(notifications),
    },
  );

  constructor() {
    let seen = this.news.turn();
    effect(() => {
      const turn = this.news.turn();
      if (turn !== seen) untracked(() => this.asked.reload());
      seen = turn;
    });
  }
}
