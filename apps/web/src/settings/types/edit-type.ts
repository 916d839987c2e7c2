import { Component, type OnInit, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, pattern, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { FocusErrors } from '../../forms/focus-errors';
import { FormError } from '../../forms/form-error';
import { type FormErrors, serverErrors } from '../../forms/server-errors';
import type { ListedTypeFragment } from '../../graphql/generated/graphql';
import { mutation } from '../../graphql/mutate';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { Input } from '../../ui/input';
import { CreateTypeMutation, UpdateTypeMutation } from './documents';
import { CHANNELS, DIRECTIONS, TYPE_ICONS, creationOf, draftOf, updateOf } from './type-draft';

/** The form of an interaction type; without `type` it makes a new one. */
@Component({
  selector: 'heed-edit-type',
  imports: [Button, Dialog, Field, FocusErrors, FormError, FormField, FormRoot, Icon, Input, TranslocoPipe],
  templateUrl: './edit-type.html',
})
export class EditType implements OnInit {
  private readonly create = mutation(CreateTypeMutation);
  private readonly update = mutation(UpdateTypeMutation);
  private readonly refusals = serverErrors();
  readonly type = input<ListedTypeFragment | null>(null);
  readonly closed = output();
  protected readonly icons = TYPE_ICONS;
  protected readonly channels = CHANNELS;
  protected readonly directions = DIRECTIONS;
  protected readonly draft = signal(draftOf(null));

  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.label);
      pattern(path.target, /^\d*$/);
    },
    { submission: { action: () => this.save() } },
  );

  ngOnInit(): void {
    this.draft.set(draftOf(this.type()));
  }

  private async save(): Promise<FormErrors> {
    const { label, icon, channel, direction, target } = this.form;
    const fields = { label, key: label, icon, channel, defaultDirection: direction, responseTargetMinutes: target };
    const type = this.type();
    const refused = type
      ? this.refusals(
          await this.update({ input: updateOf(type, this.draft()) }),
          (data) => data.updateInteractionType.userErrors,
          fields,
        )
      : this.refusals(
          await this.create({ input: creationOf(this.draft()) }),
          (data) => data.createInteractionType.userErrors,
          fields,
        );
    if (!refused) this.closed.emit();
    return refused;
  }
}
