import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ChangeRowFragment } from '../../graphql/generated/graphql';
import { query } from '../../graphql/query';
import { Counted } from '../../i18n/counted';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorCard } from '../../ui/error-card';
import { Icon } from '../../ui/icon';
import { Skeleton } from '../../ui/skeleton';
import { Time } from '../../ui/time';
import { HistoryQuery } from '../data/history';
import { SendChange } from '../saving/send-change';
import { ChangeWords } from './change-words';

const STEP = 50;
const MOST = 200;
/** More fields than this are folded away: a new record names every one. */
const FEW = 4;

/** Who changed what, when, from what to what; what may still be taken back says so. */
@Component({
  selector: 'heed-history',
  imports: [Button, Counted, EmptyState, ErrorCard, Icon, NgTemplateOutlet, Skeleton, Time, TranslocoPipe],
  templateUrl: './history.html',
  host: { class: 'block' },
})
export class History {
  private readonly sender = inject(SendChange);
  private readonly words = inject(ChangeWords);
  readonly contactId = input.required<string>();
  protected readonly few = FEW;
  private readonly first = signal(STEP);
  protected readonly loaded = query(HistoryQuery, () => ({ id: this.contactId(), first: this.first() }), {
    keepPrevious: true,
  });
  private readonly connection = computed(() => this.loaded.data()?.contact?.history ?? null);
  protected readonly busy = signal<string | null>(null);
  protected readonly hasMore = computed(
    () => (this.connection()?.pageInfo.hasNextPage ?? false) && this.first() < MOST,
  );
  protected readonly rows = computed(
    () =>
      this.connection()?.nodes.map((change) => ({
        change,
        what: this.words.operation(change),
        about: change.fields.length > FEW ? this.words.about(change) : null,
        lines: change.fields.map((field) => this.words.field(field)).filter((line) => line !== null),
      })) ?? null,
  );

  protected more(): void {
    this.first.update((first) => first + STEP);
  }

  protected async undo(change: ChangeRowFragment): Promise<void> {
    this.busy.set(change.id);
    await this.sender.undo(change.id);
    this.busy.set(null);
  }
}
