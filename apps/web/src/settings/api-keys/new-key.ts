import { Component, computed, inject, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import { FocusErrors } from '../../forms/focus-errors';
import { FormError } from '../../forms/form-error';
import { type FormErrors, serverErrors } from '../../forms/server-errors';
import { holdUnsaved } from '../../forms/unsaved';
import type { ApiKeyScope } from '../../graphql/generated/graphql';
import { mutation } from '../../graphql/mutate';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { Input } from '../../ui/input';
import { Now } from '../../ui/now';
import { Segment } from '../../ui/segment';
import { DAY_MS } from '../../ui/time-text';
import { CreateApiKeyMutation } from './documents';

/** A key that was made. Without a secret it was told before, to an answer that never arrived. */
export interface MadeKey {
  name: string;
  secret: string | null;
}

const SCOPES = ['READ', 'WRITE'] as const satisfies readonly ApiKeyScope[];
/** Days until a key ends; none for no end. */
const ENDS = ['30', '90', '365', 'none'] as const;
type End = (typeof ENDS)[number];

/** Asks what a new key is for, what it may do and until when. */
@Component({
  selector: 'heed-new-key',
  imports: [Button, Dialog, Field, FocusErrors, FormError, FormField, FormRoot, Input, Segment, TranslocoPipe],
  template: `<heed-dialog [heading]="'settings.keys.new' | transloco" (closed)="leave()">
    <form [formRoot]="form" heedFocusErrors class="grid gap-4">
      <heed-field [label]="'settings.keys.name' | transloco" [help]="'settings.keys.nameHelp' | transloco">
        <input heedInput autocomplete="off" [formField]="form.name" />
      </heed-field>
      <div>
        <p class="text-meta mb-1.5 font-semibold" aria-hidden="true">{{ 'settings.keys.may' | transloco }}</p>
        <heed-segment
          [label]="'settings.keys.may' | transloco"
          [options]="scopes"
          [value]="scope()"
          (valueChange)="scope.set($event ?? 'READ')"
        />
        <p class="text-meta text-ink2 mt-1">{{ 'settings.keys.scopeHelp.' + scope() | transloco }}</p>
      </div>
      <div>
        <p class="text-meta mb-1.5 font-semibold" aria-hidden="true">{{ 'settings.keys.ends' | transloco }}</p>
        <heed-segment
          [label]="'settings.keys.ends' | transloco"
          [options]="ends"
          [value]="end()"
          (valueChange)="end.set($event ?? '90')"
        />
      </div>
      <heed-form-error [form]="form" />
      <button heedButton="primary" [busy]="form().submitting()">{{ 'settings.keys.create' | transloco }}</button>
    </form>
  </heed-dialog>`,
})
export class NewKey {
  private readonly send = mutation(CreateApiKeyMutation);
  private readonly refusals = serverErrors();
  private readonly translate = translator();
  private readonly now = inject(Now).at;
  /** The same for every try, so that no try makes a second key. */
  private readonly id = uuidv7();
  readonly made = output<MadeKey>();
  readonly closed = output();
  protected readonly scopes = SCOPES.map((value) => ({ value, label: this.translate(`settings.keys.scope.${value}`) }));
  protected readonly ends = ENDS.map((value) => ({ value, label: this.translate(`settings.keys.end.${value}`) }));
  protected readonly scope = signal<ApiKeyScope>('READ');
  protected readonly end = signal<End>('90');
  private readonly draft = signal({ name: '' });
  protected readonly form = form(this.draft, (path) => required(path.name), {
    submission: { action: () => this.create() },
  });
  private readonly close = holdUnsaved(computed(() => this.draft().name.trim() !== ''));
  private readonly expiresAt = computed(() =>
    this.end() === 'none' ? null : new Date(this.now().getTime() + Number(this.end()) * DAY_MS).toISOString(),
  );

  protected leave(): void {
    void this.close(() => this.closed.emit());
  }

  private async create(): Promise<FormErrors> {
    const name = this.draft().name.trim();
    const input = { id: this.id, name, scope: this.scope(), expiresAt: this.expiresAt() };
    const answer = await this.send({ input });
    const refused = this.refusals(answer, (data) => data.createApiKey.userErrors, { name: this.form.name });
    if (!refused) this.made.emit({ name, secret: answer.data?.createApiKey.secret ?? null });
    return refused;
  }
}
