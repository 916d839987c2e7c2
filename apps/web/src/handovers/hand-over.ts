import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Router } from '@angular/router';
import { v7 as newId } from 'uuid';
import type { Refused } from '../contact/saving/outcome';
import { SendChange } from '../contact/saving/send-change';
import type { ContactHeadFragment } from '../graphql/generated/graphql';
import { query } from '../graphql/query';
import { translator } from '../i18n/translate';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { Input } from '../ui/input';
import { PlainField } from '../ui/plain-field';
import { StartHandover, TakersQuery } from './documents';

/** Asks who looks after somebody from now on, with a note to them; makes the letter and opens it. */
@Component({
  selector: 'heed-hand-over',
  imports: [Button, Checkbox, Dialog, Input, PlainField, TranslocoPipe],
  template: `<heed-dialog [heading]="'handovers.start.title' | transloco: { name: name() }" (closed)="closed.emit()">
    <p class="text-ink2 mb-4">{{ 'handovers.start.text' | transloco }}</p>
    <form class="grid gap-4" novalidate (submit)="submit($event)">
      <heed-plain-field [label]="'handovers.start.to' | transloco" [error]="errorOf('toMemberId')">
        <select heedInput #who required [value]="to()" (change)="to.set(who.value)">
          <option value="" [selected]="to() === ''">{{ 'handovers.start.choose' | transloco }}</option>
          @for (member of takers(); track member.id) {
            <option [value]="member.id" [selected]="member.id === to()">{{ member.name }}</option>
          }
        </select>
      </heed-plain-field>
      <heed-plain-field
        [label]="'handovers.start.note' | transloco"
        [help]="'handovers.start.noteHelp' | transloco"
        [optional]="true"
        [error]="errorOf('note')"
      >
        <textarea heedInput #words rows="4" [value]="note()" (input)="note.set(words.value)"></textarea>
      </heed-plain-field>
      <heed-checkbox [(checked)]="moveReminders">{{ 'handovers.start.reminders' | transloco }}</heed-checkbox>
      @if (rest(); as message) {
        <p role="alert" class="text-danger">{{ message }}</p>
      }
      <div class="flex gap-2">
        <button heedButton="primary" [busy]="busy()">{{ 'handovers.start.go' | transloco }}</button>
        <button type="button" heedButton="quiet" (click)="closed.emit()">{{ 'handovers.cancel' | transloco }}</button>
      </div>
    </form>
  </heed-dialog>`,
})
export class HandOver {
  private readonly sender = inject(SendChange);
  private readonly router = inject(Router);
  private readonly translate = translator();
  private readonly asked = query(TakersQuery, () => ({}), { policy: 'cache-first' });
  readonly contact = input.required<Pick<ContactHeadFragment, 'id' | 'version' | 'owner'>>();
  readonly name = input.required<string>();
  readonly closed = output();
  private readonly id = newId();
  protected readonly to = signal('');
  protected readonly note = signal('');
  protected readonly moveReminders = signal(true);
  protected readonly busy = signal(false);
  private readonly reasons = signal<readonly Refused[]>([]);
  protected readonly takers = computed(() =>
    (this.asked.data()?.members ?? []).filter(
      ({ id, active, role }) => active && role !== 'READ_ONLY' && id !== this.contact().owner?.id,
    ),
  );
  protected readonly rest = computed(
    () => this.reasons().find(({ field }) => !['toMemberId', 'note'].includes(field))?.message ?? null,
  );

  protected errorOf(field: string): string | null {
    return this.reasons().find((reason) => reason.field === field)?.message ?? null;
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const toMemberId = this.to();
    if (!toMemberId) return this.reasons.set([{ field: 'toMemberId', message: this.translate('ui.field.required') }]);
    this.busy.set(true);
    const { id: contactId, version: contactVersion } = this.contact();
    const said = { note: this.note().trim() || null, moveReminders: this.moveReminders() };
    const input = { id: this.id, contactId, contactVersion, toMemberId, ...said };
    const outcome = await this.sender.send(StartHandover, input);
    this.busy.set(false);
    if (outcome.kind !== 'saved') {
      const whole = [{ field: '', message: this.sender.reason(outcome) }];
      return this.reasons.set(outcome.kind === 'refused' ? outcome.reasons : whole);
    }
    this.sender.offerUndo(this.translate('handovers.said.started', { name: this.name() }), outcome.changeId);
    this.closed.emit();
    void this.router.navigate(['/contacts', contactId, 'handover', this.id]);
  }
}
