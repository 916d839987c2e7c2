import { Component, computed, effect, inject, input, output, untracked, viewChildren } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DueRowPartsFragment } from '../../graphql/generated/graphql';
import { Counted } from '../../i18n/counted';
import { Session } from '../../identity/session';
import { bindKeys } from '../../keys/bind-keys';
import { Composer } from '../../log/composer';
import { ReminderActions } from '../../reminders/reminder-actions';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Toasts } from '../../ui/toasts';
import { DueRow } from './due-row';
import { SettleDue, rowsOf } from './settle-due';

/** What we promised and what is to be remembered, oldest first. J and K move, D is done, S later, L logs. */
@Component({
  selector: 'heed-due-list',
  imports: [Button, Counted, DueRow, Icon, TranslocoPipe],
  providers: [SettleDue],
  templateUrl: './due-list.html',
  host: { role: 'region', 'aria-labelledby': 'due', class: 'bg-panel border-line rounded-card block border' },
})
export class DueList {
  private readonly router = inject(Router);
  private readonly composer = inject(Composer);
  private readonly session = inject(Session);
  private readonly reminders = inject(ReminderActions);
  private readonly toasts = inject(Toasts);
  protected readonly settle = inject(SettleDue);
  readonly due = input.required<readonly DueRowPartsFragment[]>();
  readonly moreDue = input(0);
  readonly add = output();
  private readonly drawn = viewChildren(DueRow);
  private readonly rows = computed(() =>
    rowsOf(this.due(), this.settle.settled()).toSorted((a, b) => Number(b.item.overdue) - Number(a.item.overdue)),
  );
  /** What is overdue apart from what is due; without anything overdue there is nothing to keep apart. */
  protected readonly groups = computed(() => {
    const rows = this.rows();
    const late = rows.filter(({ item }) => item.overdue).length;
    const parts = [
      { name: 'overdue' as const, from: 0, rows: rows.slice(0, late) },
      { name: 'today' as const, from: late, rows: rows.slice(late) },
    ];
    return parts.filter((part) => part.rows.length).map((part) => ({ ...part, headed: late > 0 }));
  });
  protected readonly mayRemind = computed(() => this.session.may('createReminder'));
  private readonly mayLog = computed(() => this.session.may('logInteraction'));
  /** The place of the row that had the focus last, for when that row is gone. */
  private place = 0;

  constructor() {
    bindKeys(
      { does: 'next', run: () => this.step(1) },
      { does: 'previous', run: () => this.step(-1) },
      { does: 'done', when: () => this.editable() !== null, run: () => this.done(this.editable()) },
      { does: 'later', when: () => this.editable() !== null, run: () => this.focused()?.openMenu() },
      { does: 'log', when: () => this.loggable() !== null, run: () => this.log(this.loggable()) },
      { does: 'open', when: () => this.atRow(), run: () => this.openPerson() },
      { does: 'undo', when: () => this.undoIsOurs(), run: () => this.undoLast() },
    );
    effect(() => {
      this.rows();
      untracked(() => this.keepFocus());
    });
  }

  protected noted(index: number): void {
    this.place = index;
    this.composer.here.set(this.rows()[index]?.item.contact?.id ?? null);
  }

  protected done(item: DueRowPartsFragment | null): void {
    const place = this.rows().findIndex((row) => row.item === item);
    if (item) void this.settle.done(item, place);
  }

  protected log(item: DueRowPartsFragment | null): void {
    const { contact, kind, id, version, text: title } = item ?? {};
    if (!contact || !id || version === undefined) return;
    const kept = kind === 'PROMISE' ? { begin: { keptPromiseIds: [id] } } : {};
    const follower = kind === 'REMINDER' ? this.reminders.follower({ id, version, title: title ?? '' }) : null;
    this.composer.open({ contactId: contact.id, follower, ...kept });
  }

  private step(by: number): void {
    const at = this.drawn().findIndex((row) => row.holdsFocus());
    this.drawn()[at < 0 ? 0 : Math.min(Math.max(at + by, 0), this.drawn().length - 1)]?.focus();
  }

  private focused(): DueRow | undefined {
    return this.drawn().find((row) => row.holdsFocus());
  }

  private editable(): DueRowPartsFragment | null {
    const row = this.focused();
    return row?.item().viewerCanEdit && !row.settled() ? row.item() : null;
  }

  private loggable(): DueRowPartsFragment | null {
    const row = this.focused();
    const free = this.mayLog() && this.composer.request() === null;
    return free && row?.item().contact && !row.settled() ? row.item() : null;
  }

  /** Enter belongs to whatever has the focus inside the row. */
  private atRow(): boolean {
    return document.activeElement?.matches('heed-due-row') ?? false;
  }

  private openPerson(): void {
    const id = this.focused()?.item().contact?.id;
    if (id) void this.router.navigate(['/contacts', id]);
  }

  private undoIsOurs(): boolean {
    return this.settle.last() !== null && !this.toasts.shown().some(({ action }) => action?.key === 'u');
  }

  private undoLast(): void {
    const last = this.settle.last();
    if (last) void this.settle.undo(last.item.id);
  }

  /** A row that leaves while it has the focus hands it to the one that takes its place. */
  private keepFocus(): void {
    const before = this.focused();
    if (!before) return;
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      this.drawn()[Math.min(this.place, this.drawn().length - 1)]?.focus();
    });
  }
}
