import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { Session } from '../../identity/session';
import { ReminderForm } from '../../reminders/reminder-form';
import { ReminderRow } from '../../reminders/reminder-row';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Now } from '../../ui/now';
import { dueWords } from '../brief/promises/due-words';
import { EntryActions } from './entry-actions';
import { EntryWords } from './entry-words';

/** What lies ahead by its date: reminders and planned interactions, to be done here, and promises with a date. */
@Component({
  selector: 'heed-ahead',
  imports: [Button, Icon, ReminderForm, ReminderRow, TranslocoPipe],
  providers: [EntryActions],
  templateUrl: './ahead.html',
  host: { class: 'block' },
})
export class Ahead {
  private readonly words = inject(EntryWords);
  private readonly due = dueWords();
  private readonly session = inject(Session);
  protected readonly actions = inject(EntryActions);
  protected readonly now = inject(Now).at;
  readonly contact = input.required<ContactPanelsFragment>();
  /** Leaves out the promises, where the brief beside it shows them. */
  readonly plansOnly = input(false);
  protected readonly adding = signal(false);
  protected readonly mayRemind = computed(() => this.session.may('createReminder'));
  protected readonly rows = computed(() =>
    [...this.plans(), ...this.reminders(), ...(this.plansOnly() ? [] : this.owed())].sort((a, b) =>
      a.at.localeCompare(b.at),
    ),
  );

  private readonly plans = computed(() =>
    this.contact().planned.map((entry) => {
      const { id, type, occurredAt: at, author } = entry;
      const overdue = Date.parse(at) < this.now().getTime();
      const when = this.due(at, null, overdue);
      const said = { icon: type.icon, text: this.words.title(entry), when, who: author.name, overdue };
      return { id, at, ...said, entry, reminder: null };
    }),
  );

  private readonly reminders = computed(() =>
    this.contact().reminders.map((reminder) => {
      const { id, snoozedUntil, dueAt, dueDate, title: text } = reminder;
      const at = snoozedUntil ?? dueAt ?? dueDate ?? '';
      return { id, at, icon: 'alarm-clock', text, when: '', who: '', overdue: false, entry: null, reminder };
    }),
  );

  private readonly owed = computed(() =>
    this.contact()
      .promises.filter((promise) => promise.status === 'OPEN')
      .flatMap(({ id, text, dueAt: at, dueZone, overdue, promisor: who }) => {
        if (at === null) return [];
        const when = this.due(at, dueZone, overdue);
        return [{ id, at, icon: 'handshake', text, when, who, overdue, entry: null, reminder: null }];
      }),
  );
}
