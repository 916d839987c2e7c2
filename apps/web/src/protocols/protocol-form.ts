import { Component, type OnInit, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form, pattern, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import { FocusErrors } from '../forms/focus-errors';
import { FormError } from '../forms/form-error';
import { type FormErrors, serverErrors } from '../forms/server-errors';
import { holdUnsaved } from '../forms/unsaved';
import type { ProtocolWholeFragment, RelationshipKind, UserErrorCode } from '../graphql/generated/graphql';
import { mutation } from '../graphql/mutate';
import { query } from '../graphql/query';
import { Session } from '../identity/session';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { Input } from '../ui/input';
import { CreateProtocolMutation, EditProtocolMutation, ProtocolTypesQuery } from './documents';
import { KindChooser } from './kind-chooser';
import { AUDIENCES, FORMALITIES, SITUATIONS, bodyOf, draftOf, emptyStep } from './protocol-draft';
import { StepFields } from './step-fields';

/** What was saved, and the change by which it is taken back. */
export interface SavedProtocol {
  id: string;
  changeId: string | null;
}

interface Refused {
  code: UserErrorCode;
  message: string;
  field: readonly string[];
}

/** ["body", "tone"] is about the field `tone`. */
const inBody = (errors: readonly Refused[]): Refused[] =>
  errors.map((error) => ({ ...error, field: error.field[0] === 'body' ? error.field.slice(1) : error.field }));

/** Everything a protocol says. With `protocol` it makes the next version, without one a new protocol. */
@Component({
  selector: 'heed-protocol-form',
  imports: [
    Button,
    Field,
    FocusErrors,
    FormError,
    FormField,
    FormRoot,
    Icon,
    Input,
    KindChooser,
    StepFields,
    TranslocoPipe,
  ],
  templateUrl: './protocol-form.html',
})
export class ProtocolForm implements OnInit {
  private readonly session = inject(Session);
  private readonly sendEdit = mutation(EditProtocolMutation);
  private readonly sendNew = mutation(CreateProtocolMutation);
  private readonly refusals = serverErrors();
  private readonly id = uuidv7();
  private changeId: string | null = null;
  readonly protocol = input<ProtocolWholeFragment | null>(null);
  readonly saved = output<SavedProtocol>();
  readonly canceled = output();
  protected readonly formalities = FORMALITIES;
  protected readonly situations = SITUATIONS;
  protected readonly audiences = AUDIENCES;
  private readonly known = query(ProtocolTypesQuery, () => (this.protocol() ? null : {})).data;
  protected readonly types = computed(() =>
    (this.known()?.interactionTypes ?? []).filter(({ customerFacing, archived }) => customerFacing && !archived),
  );
  private readonly draft = signal(draftOf(null));
  protected readonly chosen = computed(() => this.draft().kinds);

  protected readonly form = form(
    this.draft,
    (path) => {
      for (const field of [path.name, path.tone, path.soundsLike, path.doesNotSoundLike, path.openingLine]) {
        required(field);
      }
      required(path.reason, { when: () => this.protocol() !== null });
      required(path.typeId, { when: () => this.protocol() === null });
      pattern(path.target, /^\d*$/);
    },
    { submission: { action: () => this.save() } },
  );

  private readonly begun = signal('');

  constructor() {
    holdUnsaved(computed(() => !this.form().submitting() && JSON.stringify(this.draft()) !== this.begun()));
  }

  ngOnInit(): void {
    this.draft.set(draftOf(this.protocol()));
    this.begun.set(JSON.stringify(this.draft()));
  }

  protected choose(kinds: readonly RelationshipKind[]): void {
    this.draft.update((draft) => ({ ...draft, kinds }));
  }

  protected addStep(): void {
    this.draft.update((draft) => ({ ...draft, steps: [...draft.steps, emptyStep()] }));
  }

  protected removeStep(index: number): void {
    this.draft.update((draft) => ({ ...draft, steps: draft.steps.filter((_step, at) => at !== index) }));
  }

  private async save(): Promise<FormErrors> {
    const protocol = this.protocol();
    const refused = protocol ? await this.edit(protocol) : await this.create();
    if (!refused) this.saved.emit({ id: protocol?.id ?? this.id, changeId: this.changeId });
    return refused;
  }

  private async edit({ id, version }: ProtocolWholeFragment): Promise<FormErrors> {
    const draft = this.draft();
    const said = { name: draft.name.trim(), reason: draft.reason.trim(), body: bodyOf(draft) };
    const whom = { audience: draft.audience, relationshipKinds: [...draft.kinds] };
    const answer = await this.sendEdit({ input: { id, version, ...said, ...whom } });
    this.changeId = answer.data?.editProtocol.change?.id ?? null;
    return this.refusals(answer, (data) => inBody(data.editProtocol.userErrors), this.fields());
  }

  private async create(): Promise<FormErrors> {
    const draft = this.draft();
    const answer = await this.sendNew({
      input: {
        id: this.id,
        name: draft.name.trim(),
        typeId: draft.typeId,
        situation: SITUATIONS.find((name) => name === draft.situation) ?? null,
        audience: draft.audience,
        relationshipKinds: [...draft.kinds],
        language: this.session.viewer()?.workspace.language ?? 'en',
        body: bodyOf(draft),
      },
    });
    this.changeId = answer.data?.createProtocol.change?.id ?? null;
    return this.refusals(answer, (data) => inBody(data.createProtocol.userErrors), this.fields());
  }

  private fields() {
    const { name, typeId, situation, formality, tone, soundsLike, doesNotSoundLike, dont, target } = this.form;
    const { openingLine, escalateWhen, after, reason, do: dos } = this.form;
    const spoken = { name, typeId, situation, formality, tone, soundsLike, doesNotSoundLike, do: dos, dont };
    return { ...spoken, responseTargetMinutes: target, openingLine, escalateWhen, after, reason };
  }
}
