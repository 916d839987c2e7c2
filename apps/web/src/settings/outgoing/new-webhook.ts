import { Component, computed, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import { FocusErrors } from '../../forms/focus-errors';
import { FormError } from '../../forms/form-error';
import { type FormErrors, serverErrors } from '../../forms/server-errors';
import { holdUnsaved } from '../../forms/unsaved';
import { mutation } from '../../graphql/mutate';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { Input } from '../../ui/input';
import type { MadeKey } from '../api-keys/new-key';
import { AddWebhook } from './documents';

/** Asks for the address that is to be told. */
@Component({
  selector: 'heed-new-webhook',
  imports: [Button, Dialog, Field, FocusErrors, FormError, FormField, FormRoot, Input, TranslocoPipe],
  template: `<heed-dialog [heading]="'settings.out.newHook' | transloco" (closed)="leave()">
    <form [formRoot]="form" heedFocusErrors class="grid gap-4">
      <heed-field [label]="'settings.out.url' | transloco" [help]="'settings.out.urlHelp' | transloco">
        <input heedInput type="url" autocomplete="off" placeholder="https://" [formField]="form.url" />
      </heed-field>
      <heed-form-error [form]="form" />
      <button heedButton="primary" [busy]="form().submitting()">{{ 'settings.out.addHook' | transloco }}</button>
    </form>
  </heed-dialog>`,
})
export class NewWebhook {
  private readonly send = mutation(AddWebhook);
  private readonly refusals = serverErrors();
  /** The same for every try, so that no try makes a second one. */
  private readonly id = uuidv7();
  readonly made = output<MadeKey>();
  readonly closed = output();
  private readonly draft = signal({ url: '' });
  protected readonly form = form(this.draft, (path) => required(path.url), {
    submission: { action: () => this.add() },
  });
  private readonly close = holdUnsaved(computed(() => this.draft().url.trim() !== ''));

  protected leave(): void {
    void this.close(() => this.closed.emit());
  }

  private async add(): Promise<FormErrors> {
    const url = this.draft().url.trim();
    const answer = await this.send({ input: { id: this.id, url } });
    const refused = this.refusals(answer, (data) => data.answer.userErrors, { url: this.form.url });
    if (!refused) this.made.emit({ name: url, secret: answer.data?.answer.secret ?? null });
    return refused;
  }
}
