import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { translator } from '../../i18n/translate';
import { FullDay } from '../../promises/full-day';
import { FilterChip } from '../../ui/filter-chip';
import { Now } from '../../ui/now';
import { Segment } from '../../ui/segment';
import type { DraftPromise } from '../draft/log-draft';
import { LogForm } from '../form/log-form';
import { dueOn, fromWall, toWall } from '../../ui/wall-time';
import { KeptRow } from './kept-row';

/** Days from today that are one tap away. */
const DUE = [
  { days: 0, key: 'today' },
  { days: 1, key: 'tomorrow' },
  { days: 3, key: 'threeDays' },
  { days: 7, key: 'week' },
] as const;

/** One promise: what, whose, by when. */
@Component({
  selector: 'heed-promise-row',
  imports: [FilterChip, FullDay, KeptRow, Segment, TranslocoPipe],
  templateUrl: './promise-row.html',
  host: { class: 'block' },
})
export class PromiseRow {
  protected readonly form = inject(LogForm);
  private readonly now = inject(Now).at;
  private readonly translate = translator();
  readonly promise = input.required<DraftPromise>();
  readonly index = input.required<number>();
  protected readonly due = DUE;
  protected readonly wrong = computed(() => this.form.wrong(`promises.${this.index()}`));
  protected readonly day = computed(() => {
    const at = this.promise().dueAt;
    return at ? toWall(new Date(at)).slice(0, 10) : '';
  });
  /** Promised by the reader: what fills a day of theirs. */
  protected readonly mine = computed(() => this.promise().direction === 'OURS' && !this.promise().promisorId);
  protected readonly sides = computed(() => [
    { value: 'OURS' as const, label: this.translate('log.promise.ours') },
    { value: 'THEIRS' as const, label: this.translate('log.promise.theirs', { name: this.form.name() }) },
  ]);

  protected set(part: Partial<DraftPromise>): void {
    const changed = (promise: DraftPromise) => (promise.id === this.promise().id ? { ...promise, ...part } : promise);
    this.form.patch({ promises: this.form.draft().promises.map(changed) });
  }

  protected remove(): void {
    this.form.patch({ promises: this.form.draft().promises.filter(({ id }) => id !== this.promise().id) });
  }

  /** The same chip again takes the day back. */
  protected within(days: number): void {
    this.set({ dueAt: this.isDue(days) ? null : dueOn(this.now(), days) });
  }

  protected isDue(days: number): boolean {
    return this.day() === toWall(new Date(dueOn(this.now(), days))).slice(0, 10);
  }

  protected on(day: string): void {
    this.set({ dueAt: day ? fromWall(`${day}T17:00`) : null });
  }
}
