import { Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SendChange } from '../contact/saving/send-change';
import { SelectChip, type Choice } from '../contacts/select-chip';
import type { QuietRowFragment, RuleKey } from '../graphql/generated/graphql';
import { JoinedPages } from '../graphql/joined-pages';
import { query } from '../graphql/query';
import { Counted } from '../i18n/counted';
import { InterfaceLanguage } from '../i18n/language';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { Heading } from '../shell/heading';
import { SnoozeSuggestion } from '../suggestions/suggestion-documents';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ErrorCard } from '../ui/error-card';
import { Now } from '../ui/now';
import { Skeleton } from '../ui/skeleton';
import { timeText } from '../ui/time-text';
import { v7 as newId } from 'uuid';
import { OwnersQuery, QuietQuery } from './documents';
import { QuietRow } from './quiet-row';

const ORDERS = ['ratio', 'days', 'name'] as const;
type Order = (typeof ORDERS)[number];
const PAGE = 100;

const BY: Record<Order, (a: QuietRowFragment, b: QuietRowFragment) => number> = {
  ratio: (a, b) => b.ratio - a.ratio,
  days: (a, b) => b.daysSince - a.daysSince,
  name: (a, b) => a.contact.displayName.localeCompare(b.contact.displayName),
};

/** Whom we have not spoken with for longer than is usual with them, measured by their own rhythm. */
@Component({
  imports: [Button, Counted, EmptyState, ErrorCard, Heading, QuietRow, SelectChip, Skeleton, TranslocoPipe],
  templateUrl: './quiet-page.html',
  host: { class: 'block max-w-[1040px] p-6 max-sm:p-4' },
})
export class QuietPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly session = inject(Session);
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly now = inject(Now).at;
  private readonly locale = inject(InterfaceLanguage).locale;
  /** Bound from the address. */
  readonly owner = input<string>();
  readonly sort = input<string>();

  private readonly me = computed(() => this.session.viewer()?.id ?? '');
  protected readonly leads = computed(() => this.session.may('feed'));
  /** They look after nobody, so that the list of everybody is the only one there is for them. */
  private readonly onlyReads = computed(() => this.session.viewer()?.role === 'READ_ONLY');
  protected readonly everybody = computed(() => this.onlyReads() || (this.leads() && this.owner() === 'all'));
  protected readonly own = computed(() => !this.leads() && !this.onlyReads());
  private readonly ownerId = computed(() => {
    if (this.everybody()) return null;
    return this.leads() ? (this.owner() ?? this.me()) : this.me();
  });
  protected readonly order = computed(() => ORDERS.find((one) => one === this.sort()) ?? 'ratio');
  protected readonly asked = query(QuietQuery, () => ({ first: PAGE, ownerId: this.ownerId() }), {
    keepPrevious: true,
  });
  private readonly first = computed(() => withIds(this.asked.data()?.quietRadar ?? null));
  protected readonly pages = new JoinedPages(this.first, this.ownerId, {
    document: QuietQuery,
    variables: (after) => ({ first: PAGE, after, ownerId: this.ownerId() }),
    pageIn: ({ quietRadar }) => withIds(quietRadar),
  });
  protected readonly people = computed(() => this.pages.entries().toSorted(BY[this.order()]));
  private readonly members = query(OwnersQuery, () => (this.leads() ? {} : null), { policy: 'cache-first' });
  protected readonly owners = computed<Choice[]>(() => [
    { value: '', label: this.translate('quiet.mine') },
    { value: 'all', label: this.translate('quiet.everybody') },
    ...(this.members.data()?.members ?? [])
      .filter(({ id, active }) => active && id !== this.me())
      .map(({ id, name }) => ({ value: id, label: name })),
  ]);
  protected readonly orders = computed<Choice[]>(() =>
    ORDERS.map((order) => ({ value: order === 'ratio' ? '' : order, label: this.translate(`quiet.order.${order}`) })),
  );

  protected go(queryParams: { owner?: string | undefined; sort?: string | undefined }): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge' });
  }

  protected async snooze(
    { contact }: QuietRowFragment,
    { rule, until }: { rule: RuleKey; until: string },
  ): Promise<void> {
    const when = timeText(new Date(until), this.now(), 'day', this.locale());
    const input = { id: newId(), contactId: contact.id, rule, subjectKey: 'contact', until };
    await this.sender.act(SnoozeSuggestion, input, this.translate('quiet.snoozed', { when }));
  }
}

/** A person is in the list once: their id is the row's. */
function withIds<Page extends { nodes: readonly QuietRowFragment[] }>(page: Page | null) {
  return page && { ...page, nodes: page.nodes.map((node) => ({ ...node, id: node.contact.id })) };
}
