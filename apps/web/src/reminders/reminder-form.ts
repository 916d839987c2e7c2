import {
  ApplicationRef,
  Component,
  type ElementRef,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as newId } from 'uuid';
import type { Outcome, Refused } from '../contact/saving/outcome';
import { SendChange } from '../contact/saving/send-change';
import { holdUnsaved } from '../forms/unsaved';
import type { ReminderLineFragment, RuleKey } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import { SaveKey } from '../keys/save-key';
import { ContactSearch } from '../log/contact-search';
import { Avatar } from '../ui/avatar';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Icon } from '../ui/icon';
import { Input } from '../ui/input';
import { PlainField } from '../ui/plain-field';
import { dayFrom } from '../ui/wall-time';
import { FurtherFields } from './form/further-fields';
import { NEW, type ReminderDraft, changedFrom, saidOf, toDraft } from './form/reminder-draft';
import { SaidBack } from './form/said-back';
import { SpokenDraft } from './form/spoken-draft';
import { WhenFields } from './form/when-fields';
import { CreateReminder, UpdateReminder } from './reminder-documents';

/** What fields of the form show. */
const SHOWN = ['title', 'dueAt', 'dueDate', 'timeZone', 'recurrence', 'leadMinutes', 'assigneeId'];

interface Person {
  id: string;
  displayName: string;
}

/** A new reminder, or one to change: one line of plain words, read while it is written, and fields for the same. */
@Component({
  selector: 'heed-reminder-form',
  imports: [
    Avatar,
    Button,
    ContactSearch,
    Dialog,
    FurtherFields,
    Icon,
    Input,
    PlainField,
    SaidBack,
    SaveKey,
    TranslocoPipe,
    WhenFields,
  ],
  templateUrl: './reminder-form.html',
})
export class ReminderForm {
  private readonly app = inject(ApplicationRef);
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly box = viewChild.required<ElementRef<HTMLElement>>('form');
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
  private readonly begun = computed<ReminderDraft>(() => {
    const known = this.reminder();
    return known ? toDraft(known) : { ...NEW, title: this.title(), day: dayFrom(new Date(), 1) };
  });
  protected readonly spoken = new SpokenDraft(this.begun, this.reminder);
  protected readonly draft = this.spoken.draft.asReadonly();
  protected readonly busy = signal(false);
  private readonly reasons = signal<readonly Refused[]>([]);
  protected readonly errors = computed(() =>
    Object.fromEntries(this.reasons().map(({ field, message }) => [field, message])),
  );
  /** What no field of the form can show. */
  protected readonly rest = computed(() => this.reasons().find(({ field }) => !SHOWN.includes(field))?.message ?? null);
  private readonly close = holdUnsaved(computed(() => this.draft().title.trim() !== this.begun().title));

  protected leave(): void {
    void this.close(() => this.closed.emit());
  }

  protected async submit(event?: Event): Promise<void> {
    event?.preventDefault();
    if (this.busy() || this.incomplete()) return;
    this.busy.set(true);
    const outcome = await this.send(await this.spoken.settled());
    this.busy.set(false);
    if (outcome.kind === 'saved') return this.tell(outcome.changeId);
    this.reasons.set(
      outcome.kind === 'refused' ? outcome.reasons : [{ field: '', message: this.sender.reason(outcome) }],
    );
    await this.app.whenStable();
    this.box().nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  private incomplete(): boolean {
    const { title, day } = this.draft();
    const message = this.translate('ui.field.required');
    const missing = [!title.trim() && 'title', !day && 'dueDate'].filter((field) => field !== false);
    this.reasons.set(missing.map((field) => ({ field, message })));
    return missing.length > 0;
  }

  private send(draft: ReminderDraft): Promise<Outcome> {
    const known = this.reminder();
    if (known) {
      const { id, version } = known;
      return this.sender.send(UpdateReminder, { ...changedFrom(this.begun(), draft), id, version });
    }
    const [contactId, rule] = [this.person()?.id ?? null, this.rule()];
    const origin = rule ? 'RULE' : 'MANUAL';
    const said = { title: draft.title, ...saidOf(draft) };
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
