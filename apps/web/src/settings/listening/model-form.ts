import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormField, FormRoot, form, pattern, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { FocusErrors } from '../../forms/focus-errors';
import { FormError } from '../../forms/form-error';
import { type FormErrors, serverErrors } from '../../forms/server-errors';
import { holdUnsaved } from '../../forms/unsaved';
import type { WholeListeningSettingsFragment } from '../../graphql/generated/graphql';
import { mutation } from '../../graphql/mutate';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { Input } from '../../ui/input';
import { PasswordInput } from '../../ui/password-input';
import { UpdateListening } from './documents';
import { OwnListening } from './own-listening';

const USUAL = '200';

/** Asks where the language model is, what it is called there, its key, and about how many notes a day it is asked. */
@Component({
  selector: 'heed-model-form',
  imports: [Button, Dialog, Field, FocusErrors, FormError, FormField, FormRoot, Input, PasswordInput, TranslocoPipe],
  template: `<heed-dialog [heading]="'settings.listening.modelName' | transloco" (closed)="leave()">
    <form [formRoot]="form" heedFocusErrors class="grid gap-4">
      <heed-field
        [label]="'settings.listening.address' | transloco"
        [help]="'settings.listening.addressHelp' | transloco"
      >
        <input heedInput autocomplete="off" placeholder="https://" [formField]="form.baseUrl" />
      </heed-field>
      <heed-field [label]="'settings.listening.nameThere' | transloco">
        <input heedInput autocomplete="off" [formField]="form.name" />
      </heed-field>
      <heed-field
        [label]="'settings.listening.key' | transloco"
        [help]="(model()?.hasKey ? 'settings.listening.keyKept' : 'settings.listening.keyHelp') | transloco"
      >
        <heed-password-input autocomplete="new-password" [formField]="form.key" />
      </heed-field>
      <heed-field [label]="'settings.listening.perDay' | transloco">
        <input heedInput inputmode="numeric" class="!w-28" autocomplete="off" [formField]="form.notesPerDay" />
      </heed-field>
      <heed-form-error [form]="form" />
      <button heedButton="primary" [busy]="form().submitting()">{{ 'settings.save' | transloco }}</button>
    </form>
  </heed-dialog>`,
})
export class ModelForm {
  private readonly own = inject(OwnListening);
  private readonly send = mutation(UpdateListening);
  private readonly refusals = serverErrors();
  readonly model = input<WholeListeningSettingsFragment['model']>(null);
  readonly closed = output();
  private readonly stored = computed(() => {
    const { baseUrl = '', name = '', notesPerDay = USUAL } = this.model() ?? {};
    return { baseUrl, name, key: '', notesPerDay: `${notesPerDay}` };
  });
  private readonly draft = linkedSignal(() => this.stored());
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.baseUrl);
      required(path.name);
      pattern(path.notesPerDay, /^\s*\d{1,5}\s*$/);
    },
    { submission: { action: () => this.save() } },
  );
  private readonly close = holdUnsaved(computed(() => JSON.stringify(this.draft()) !== JSON.stringify(this.stored())));

  protected leave(): void {
    void this.close(() => this.closed.emit());
  }

  private async save(): Promise<FormErrors> {
    const { baseUrl, name, key, notesPerDay } = this.draft();
    const model = { baseUrl: baseUrl.trim(), name: name.trim(), notesPerDay: Number(notesPerDay) };
    const version = this.own.now()?.version ?? 0;
    const answer = await this.send({ input: { version, model: key ? { ...model, key } : model } });
    const fields = { baseUrl: this.form.baseUrl, name: this.form.name, key: this.form.key };
    const within = { ...fields, notesPerDay: this.form.notesPerDay };
    const refused = this.refusals(answer, (data) => data.answer.userErrors.map(ofModel), within);
    if (!refused) {
      this.own.changed(answer.data?.answer.change?.id ?? null, 'modelKept');
      this.closed.emit();
    }
    return refused;
  }
}

/** An error is named from the model on. */
function ofModel<Refused extends { field: readonly string[] }>(error: Refused): Refused {
  return { ...error, field: error.field[0] === 'model' ? error.field.slice(1) : error.field };
}
