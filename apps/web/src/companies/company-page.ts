import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NewContact } from '../contacts/new-contact';
import { EntryList } from '../entries/entry-list';
import type { EntryLink } from '../entries/entry-row';
import type { PeopleEntryFragment } from '../graphql/generated/graphql';
import { JoinedPages, PAGE_SIZE } from '../graphql/joined-pages';
import { query } from '../graphql/query';
import { Session } from '../identity/session';
import { NotFoundPage } from '../shell/not-found-page';
import { Heading } from '../shell/heading';
import { PageTitle } from '../shell/page-title';
import { EmptyState } from '../ui/empty-state';
import { ErrorCard } from '../ui/error-card';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import { CompanyFacts } from './company-facts';
import { CompanyPeople } from './company-people';
import { CompanyPageQuery, CompanyTimelineQuery } from './documents';

/** A company: what it is, its people, and what happened with them while they were there. */
@Component({
  imports: [
    NotFoundPage,
    CompanyFacts,
    CompanyPeople,
    EmptyState,
    EntryList,
    ErrorCard,
    Heading,
    Icon,
    NewContact,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './company-page.html',
  host: { class: '@container block p-6 max-sm:p-4' },
})
export class CompanyPage {
  private readonly session = inject(Session);
  /** Bound from the path. */
  readonly id = input.required<string>();
  protected readonly page = query(CompanyPageQuery, () => ({ id: this.id(), first: PAGE_SIZE }), {
    keepPrevious: true,
  });
  protected readonly company = computed(() => {
    const company = this.page.data()?.company;
    return company?.id === this.id() ? company : null;
  });
  protected readonly missing = computed(() => this.page.data()?.company === null && !this.page.fetching());
  protected readonly canEdit = computed(() => this.session.may('updateCompany'));
  protected readonly making = signal(false);
  protected readonly pages = new JoinedPages(
    computed(() => this.company()?.timeline ?? null),
    this.id,
    {
      document: CompanyTimelineQuery,
      variables: (after) => ({ id: this.id(), first: PAGE_SIZE, after }),
      pageIn: ({ company }) => company?.timeline,
    },
  );
  protected readonly linkOf = ({ id, contacts }: PeopleEntryFragment): EntryLink => ({
    commands: ['/contacts', contacts[0]?.id ?? ''],
    query: { entry: id },
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const company = this.company();
      if (company) title.set(company.name);
    });
  }
}
