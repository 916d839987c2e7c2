import { Component, computed, output, signal } from '@angular/core';
import { FormField, FormRoot, email, form, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { FocusErrors } from '../../forms/focus-errors';
import { FormError } from '../../forms/form-error';
import { type FormErrors, serverErrors } from '../../forms/server-errors';
import { holdUnsaved } from '../../forms/unsaved';
import type { Role } from '../../graphql/generated/graphql';
import { mutation } from '../../graphql/mutate';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { Input } from '../../ui/input';
import { InviteMemberMutation } from '../documents';
import { OneTimeLink } from './one-time-link';
import { ROLES } from './roles';

/** Asks whom to invite as what, then shows the link. */
@Component({
  selector: 'heed-invite-member',
  imports: [Button, Dialog, Field, FocusErrors, FormError, FormField, FormRoot, Input, OneTimeLink, TranslocoPipe],
  template: `<heed-dialog [heading]="'settings.invite.title' | transloco" (closed)="leave()">
    @if (link(); as made) {
      <heed-one-time-link [path]="made.path" [expiresAt]="made.expiresAt" />
    } @else {
      <form [formRoot]="form" heedFocusErrors class="grid gap-4">
        <heed-field [label]="'settings.invite.email' | transloco">
          <input heedInput type="email" inputmode="email" autocomplete="off" [formField]="form.email" />
        </heed-field>
        <heed-field [label]="'settings.invite.name' | transloco" [optional]="true">
          <input heedInput autocomplete="off" [formField]="form.name" />
        </heed-field>
        <heed-field [label]="'settings.members.role' | transloco" [help]="'settings.roleHelp.' + role() | transloco">
          <select heedInput [formField]="form.role">
            @for (role of roles; track role) {
              <option [value]="role">{{ 'settings.role.' + role | transloco }}</option>
            }
          </select>
        </heed-field>
        <heed-form-error [form]="form" />
        <button heedButton="primary" [busy]="form().submitting()">{{ 'settings.invite.submit' | transloco }}</button>
      </form>
    }
  </heed-dialog>`,
})
export class InviteMember {
  private readonly send = mutation(InviteMemberMutation);
  private readonly refusals = serverErrors();
  readonly closed = output();
  protected readonly roles = ROLES;
  protected readonly link = signal<{ path: string; expiresAt: string | null } | null>(null);
  private readonly draft = signal<{ email: string; name: string; role: Role }>({ email: '', name: '', role: 'AGENT' });
  protected readonly role = () => this.draft().role;

  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.email);
      email(path.email);
    },
    { submission: { action: () => this.invite() } },
  );

  private readonly close = holdUnsaved(
    computed(() => !this.link() && `${this.draft().email}${this.draft().name}`.trim() !== ''),
  );

  protected leave(): void {
    void this.close(() => this.closed.emit());
  }

  private async invite(): Promise<FormErrors> {
    const { name, ...rest } = this.draft();
    const answer = await this.send({ input: { ...rest, name: name.trim() || null } });
    const fields = { email: this.form.email, name: this.form.name, role: this.form.role };
    const refused = this.refusals(answer, (data) => data.inviteMember.userErrors, fields);
    const made = answer.data?.inviteMember;
    if (made?.path) this.link.set({ path: made.path, expiresAt: made.expiresAt ?? null });
    return refused;
  }
}
