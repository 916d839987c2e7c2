import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { KeepPromise } from '../../contact/data/brief-mutations';
import type { Outcome } from '../../contact/saving/outcome';
import { SendChange } from '../../contact/saving/send-change';
import type { DueRowPartsFragment } from '../../graphql/generated/graphql';
import { CompleteReminder } from '../../reminders/reminder-documents';
import { TOAST_STAYS, Toasts } from '../../ui/toasts';

/** A row that was just done: it stays in its place for as long as it can be taken back. */
export interface Settled {
  item: DueRowPartsFragment;
  /** Its place in the list. */
  place: number;
  /** An instant. */
  at: string;
  answer: Promise<Outcome>;
}

/** Ends what is due, before the server answered, and takes it back again. */
@Injectable()
export class SettleDue {
  private readonly sender = inject(SendChange);
  private readonly toasts = inject(Toasts);
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private readonly list = signal<readonly Settled[]>([]);
  readonly settled = this.list.asReadonly();
  readonly last = computed(() => this.list().at(-1) ?? null);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.timers.forEach((timer) => clearTimeout(timer)));
  }

  async done(item: DueRowPartsFragment, place: number): Promise<void> {
    if (this.list().some((one) => one.item.id === item.id)) return;
    const answer = this.send(item);
    this.list.update((all) => [...all, { item, place, at: new Date().toISOString(), answer }]);
    const outcome = await answer;
    if (outcome.kind === 'saved') return this.leaveLater(item.id);
    this.leave(item.id);
    this.toasts.show(this.sender.reason(outcome), { kind: 'error' });
  }

  async undo(id: string): Promise<void> {
    const settled = this.list().find((one) => one.item.id === id);
    const outcome = await settled?.answer;
    if (outcome?.kind === 'saved' && outcome.changeId) await this.sender.undo(outcome.changeId);
    this.leave(id);
  }

  private send({ id, kind, version }: DueRowPartsFragment): Promise<Outcome> {
    return kind === 'PROMISE'
      ? this.sender.send(KeepPromise, { id, version })
      : this.sender.send(CompleteReminder, { id, version });
  }

  private leaveLater(id: string): void {
    this.timers.add(setTimeout(() => this.leave(id), TOAST_STAYS));
  }

  private leave(id: string): void {
    this.list.update((all) => all.filter(({ item }) => item.id !== id));
  }
}

/** What the server says is due, with the rows that were just done still in their places. */
export function rowsOf(due: readonly DueRowPartsFragment[], settled: readonly Settled[]) {
  const rows = due.map((item) => ({ item, settled: settled.find((one) => one.item.id === item.id) ?? null }));
  const gone = settled.filter(({ item }) => !due.some(({ id }) => id === item.id));
  for (const one of gone.toSorted((a, b) => a.place - b.place))
    rows.splice(Math.min(one.place, rows.length), 0, { item: one.item, settled: one });
  return rows;
}
