import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as newId } from 'uuid';
import type { Outcome, Refused } from '../contact/saving/outcome';
import { SendChange } from '../contact/saving/send-change';
import type { ReminderLineFragment, RuleKey } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import { SaveKey } from '../keys/save-key';
import { ContactSearch } from '../log/contact-search';
import { Avatar } from '../ui/avatar';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { PlainField } from '../ui/plain-field';
import { FilterChip } from '../ui/filter-chip';
import { Icon } from '../ui/icon';
import { Input } from '../ui/input';
import { Now } from '../ui/now';
import { dayFrom } from '../ui/wall-time';
import { type ReminderDraft, dueOf, toDraft } from './reminder-draft';
import { CreateReminder, UpdateReminder } from './reminder-documents';

const CHIPS = [
  { days: 0, label: 'reminders.form.today' },
  { days: 1, label: 'reminders.form.tomorrow' },
  { days: 3, label: 'reminders.form.threeDays' },
  { days: 7, label: 'reminders.form.week' },
] as const;

interface Person {
  id: string;
  displayName: string;
}

/** A new reminder, or one to change: what, when, and about whom if about anybody. */
@Component({
  selector: 'heed-reminder-form',
  imports: [Avatar, Button, ContactSearch, Dialog, PlainField, FilterChip, Icon, Input, SaveKey, TranslocoPipe],
  templateUrl: './reminder-form.html',
})
export class ReminderForm {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly now = inject(Now).at;
  /** The one to change; null for a new one. */
  readonly reminder = input<ReminderLineFragment | null>(null);
  /** Whom a new one is about, where that is settled. */
  readonly contact = input<Person | null>(null);
  readonly title = input('');
  /** The rule that proposed it. */
  readonly rule = input<RuleKey | null>(null);
  /** The id of the reminder. */
  readonly saved = output<string>();
  readonly closed = output();

  private readonly id = newId();
  protected readonly chosen = signal<Person | null>(null);
  protected readonly person = computed(() => this.reminder()?.contact ?? this.contact() ?? this.chosen());
  protected readonly chips = computed(() =>
    CHIPS.map(({ days, label }) => ({ label, day: dayFrom(this.now(), days) })),
  );
  protected readonly draft = linkedSignal<ReminderDraft>(() => {
    const known = this.reminder();
    return known ? toDraft(known) : { title: this.title(), day: dayFrom(new Date(), 1), time: '' };
  });
  protected readonly busy = signal(false);
  private readonly reasons = signal<readonly Refused[]>([]);
  /** What no field of the form can show. */
  protected readonly rest = computed(
    () => this.reasons().find(({ field }) => !['title', 'dueAt', 'dueDate'].includes(field))?.message ?? null,
  );

  protected patch(part: Partial<ReminderDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected errorOf(field: string): string | null {
    return this.reasons().find((reason) => reason.field === field)?.message ?? null;
  }

  protected async submit(event?: Event): Promise<void> {
    event?.preventDefault();
    if (this.busy() || this.incomplete()) return;
    this.busy.set(true);
    const outcome = await this.send();
    this.busy.set(false);
    if (outcome.kind === 'saved') return this.tell(outcome.changeId);
    this.reasons.set(
      outcome.kind === 'refused' ? outcome.reasons : [{ field: '', message: this.sender.reason(outcome) }],
    );
  }

  private incomplete(): boolean {
    const { title, day } = this.draft();
    const message = this.translate('ui.field.required');
    const missing = [!title.trim() && 'title', !day && 'dueDate'].filter((field) => field !== false);
    this.reasons.set(missing.map((field) => ({ field, message })));
    return missing.length > 0;
  }

  private send(): Promise<Outcome> {
    const known = this.reminder();
    const said = { title: this.draft().title.trim(), ...dueOf(this.draft()) };
    if (known) return this.sender.send(UpdateReminder, { ...said, id: known.id, version: known.version });
    const [contactId, rule] = [this.person()?.id ?? null, this.rule()];
    const origin = rule ? 'RULE' : 'MANUAL';
    return this.sender.send(CreateReminder, { ...said, id: this.id, contactId, rule, origin });
  }

  private tell(changeId: string | null): void {
    this.sender.offerUndo(
      this.translate(this.reminder() ? 'reminders.said.changed' : 'reminders.said.added'),
      changeId,
    );
    this.saved.emit(this.reminder()?.id ?? this.id);
    this.closed.emit();
  }
}
