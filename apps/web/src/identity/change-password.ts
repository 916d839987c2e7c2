import { Component, inject, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { FocusErrors } from '../forms/focus-errors';
import { FormError } from '../forms/form-error';
import { type FormErrors, serverErrors } from '../forms/server-errors';
import { mutation } from '../graphql/mutate';
import { translator } from '../i18n/translate';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { PasswordInput } from '../ui/password-input';
import { Toasts } from '../ui/toasts';
import { ChangePasswordMutation } from './entry-documents';

@Component({
  selector: 'heed-change-password',
  imports: [Button, Dialog, Field, FocusErrors, FormError, FormField, FormRoot, PasswordInput, TranslocoPipe],
  template: `<heed-dialog [heading]="'identity.change.title' | transloco" (closed)="closed.emit()">
    <form [formRoot]="form" heedFocusErrors class="grid gap-4">
      <heed-field [label]="'identity.change.current' | transloco">
        <heed-password-input autocomplete="current-password" [formField]="form.currentPassword" />
      </heed-field>
      <heed-field [label]="'identity.newPassword' | transloco" [help]="'identity.passwordHelp' | transloco">
        <heed-password-input autocomplete="new-password" [formField]="form.newPassword" />
      </heed-field>
      <heed-form-error [form]="form" />
      <button heedButton="primary" [busy]="form().submitting()">{{ 'identity.change.submit' | transloco }}</button>
    </form>
  </heed-dialog>`,
})
export class ChangePassword {
  private readonly send = mutation(ChangePasswordMutation);
  private readonly refusals = serverErrors();
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  readonly closed = output();

  protected readonly form = form(
    signal({ currentPassword: '', newPassword: '' }),
    (path) => {
      required(path.currentPassword);
      required(path.newPassword);
    },
    { submission: { action: () => this.change() } },
  );

  private async change(): Promise<FormErrors> {
    const answer = await this.send({ input: this.form().value() });
    const { currentPassword, newPassword } = this.form;
    const fields = { currentPassword, newPassword };
    const errors = this.refusals(answer, (data) => data.changePassword.userErrors, fields);
    if (errors) {
      return errors;
    }
    this.toasts.show(this.translate('identity.change.done'));
    this.closed.emit();
    return null;
  }
}
