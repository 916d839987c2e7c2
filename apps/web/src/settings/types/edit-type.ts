import { Component, type OnInit, computed, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, pattern, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { FocusErrors } from '../../forms/focus-errors';
import { FormError } from '../../forms/form-error';
import { type FormErrors, type FormFields, serverErrors } from '../../forms/server-errors';
import { holdUnsaved } from '../../forms/unsaved';
import type { ListedTypeFragment } from '../../graphql/generated/graphql';
import { mutation } from '../../graphql/mutate';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { Input } from '../../ui/input';
import { businessTime } from '../../ui/business-time';
import { CreateTypeMutation, UpdateTypeMutation } from './documents';
import { IconPicker } from './icon-picker';
import { CHANNELS, DIRECTIONS, creationOf, draftOf, updateOf } from './type-draft';

/** The form of an interaction type; without `type` it makes a new one. */
@Component({
  selector: 'heed-edit-type',
  imports: [Button, Dialog, Field, FocusErrors, FormError, FormField, FormRoot, IconPicker, Input, TranslocoPipe],
  templateUrl: './edit-type.html',
})
export class EditType implements OnInit {
  private readonly create = mutation(CreateTypeMutation);
  private readonly update = mutation(UpdateTypeMutation);
  private readonly refusals = serverErrors();
  readonly type = input<ListedTypeFragment | null>(null);
  readonly closed = output();
  /** Before it is closed: what it is called now, and the change that can be taken back. */
  readonly saved = output<{ label: string; changeId: string | null }>();
  protected readonly channels = CHANNELS;
  protected readonly directions = DIRECTIONS;
  protected readonly draft = signal(draftOf(null));

  private readonly time = businessTime();
  private readonly translate = translator();
  /** What the number means: "That is 4 hours of opening hours." */
  protected readonly targetHelp = computed(() => {
    const text = this.draft().target.trim();
    const time = /^[1-9]\d{0,5}$/.test(text) ? this.time(Number(text)) : null;
    return time ? this.translate('settings.types.targetSays', { time }) : this.translate('settings.types.targetHelp');
  });

  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.label);
      pattern(path.target, /^\d*$/);
    },
    { submission: { action: () => this.save() } },
  );

  private readonly close = holdUnsaved(
    computed(() => JSON.stringify(this.draft()) !== JSON.stringify(draftOf(this.type()))),
  );

  protected leave(): void {
    void this.close(() => this.closed.emit());
  }

  protected setIcon(icon: string | null): void {
    this.draft.update((draft) => ({ ...draft, icon: icon ?? draft.icon }));
  }

  ngOnInit(): void {
    this.draft.set(draftOf(this.type()));
  }

  private async save(): Promise<FormErrors> {
    const { label, icon, channel, direction, target } = this.form;
    const fields = { label, key: label, icon, channel, defaultDirection: direction, responseTargetMinutes: target };
    const type = this.type();
    return type ? this.change(type, fields) : this.make(fields);
  }

  private async change(type: ListedTypeFragment, fields: FormFields): Promise<FormErrors> {
    const answer = await this.update({ input: updateOf(type, this.draft()) });
    const refused = this.refusals(answer, (data) => data.answer.userErrors, fields);
    if (!refused) this.tell(answer.data?.answer.change);
    return refused;
  }

  private async make(fields: FormFields): Promise<FormErrors> {
    const answer = await this.create({ input: creationOf(this.draft()) });
    const refused = this.refusals(answer, (data) => data.createInteractionType.userErrors, fields);
    if (!refused) this.tell(answer.data?.createInteractionType.change);
    return refused;
  }

  private tell(change: { id: string } | null | undefined): void {
    this.saved.emit({ label: this.draft().label.trim(), changeId: change?.id ?? null });
    this.closed.emit();
  }
}
