import { ApplicationRef, Component, type ElementRef, computed, effect, inject, viewChild } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChoicesQuery } from '../contact/data/contact-page-query';
import { type TimelineView, viewFromUrl, viewToUrl } from '../contact/timeline/filter-in-url';
import { TimelineFilters } from '../contact/timeline/timeline-filters';
import { SelectChip } from '../contacts/select-chip';
import { EntryList } from '../entries/entry-list';
import type { EntryLink } from '../entries/entry-row';
import { query } from '../graphql/query';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { Composer } from '../log/composer';
import { OpenRecoveries } from '../recovery/open-recoveries';
import { Heading } from '../shell/heading';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ErrorCard } from '../ui/error-card';
import { Skeleton } from '../ui/skeleton';
import { Feed } from './feed';

/** What everybody wrote, for those who lead: filters in the address, an entry read beside the list. */
@Component({
  imports: [
    Button,
    EmptyState,
    EntryList,
    ErrorCard,
    Heading,
    OpenRecoveries,
    RouterOutlet,
    SelectChip,
    Skeleton,
    TimelineFilters,
    TranslocoPipe,
  ],
  providers: [Feed],
  templateUrl: './team-page.html',
  host: { class: 'block p-6 max-sm:p-4' },
})
export class TeamPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly translate = translator();
  private readonly choices = query(ChoicesQuery, () => ({}), { policy: 'cache-first' });
  private readonly list = viewChild(EntryList);
  private readonly top = viewChild.required<ElementRef<HTMLElement>>('top');
  protected readonly composer = inject(Composer);
  protected readonly feed = inject(Feed);
  protected readonly mayRecover = computed(() => this.session.may('recoveries'));
  protected readonly empty = computed(
    () => this.feed.asked.data() !== null && !this.feed.pages.entries().length && !this.feed.pages.hasMore(),
  );
  protected readonly staff = computed(() => [
    { value: '', label: this.translate('team.everyone') },
    ...(this.choices.data()?.members ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ]);
  protected readonly linkOf = ({ id }: { id: string }): EntryLink => ({ commands: ['/team', id], keep: true });

  constructor() {
    const app = inject(ApplicationRef);
    let read: string | null = null;
    effect(() => {
      const now = this.feed.reading();
      const before = read;
      read = now;
      if (now === null && before !== null) void app.whenStable().then(() => this.backTo(before));
    });
  }

  /** Focus goes back to where reading began, else to the top. */
  private backTo(id: string): void {
    if (!this.list()?.focus(id)) this.top().nativeElement.focus();
  }

  protected setView(view: TimelineView): void {
    this.feed.view.set(view);
    const queryParams = viewToUrl(view);
    void this.router.navigate(['/team'], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected setStaff(id: string): void {
    this.setView({ ...this.feed.view(), by: id || null });
  }

  protected clear(): void {
    this.setView(viewFromUrl({}));
  }
}
