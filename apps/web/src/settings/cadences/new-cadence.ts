import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as newId } from 'uuid';
import { SendChange } from '../../contact/saving/send-change';
import { holdUnsaved } from '../../forms/unsaved';
import type { LifecycleStage, ListedCadenceFragment } from '../../graphql/generated/graphql';
import { query } from '../../graphql/query';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Input } from '../../ui/input';
import { PlainField } from '../../ui/plain-field';
import { SaveSetting } from '../saving/save-setting';
import { CadenceTagsQuery, CreateCadenceMutation } from './documents';

const STAGES: readonly LifecycleStage[] = ['LEAD', 'PROSPECT', 'CUSTOMER', 'REPEAT_CUSTOMER', 'ADVOCATE', 'FORMER'];

/** A rhythm for those at a stage or with a tag that has none yet. */
@Component({
  selector: 'heed-new-cadence',
  imports: [Button, Input, PlainField, TranslocoPipe],
  template: `
    <h2 class="text-card mb-2 font-semibold">{{ 'settings.cadences.add.title' | transloco }}</h2>
    <form
      class="flex flex-wrap items-start gap-x-3 gap-y-2"
      novalidate
      [attr.aria-label]="'settings.cadences.add.title' | transloco"
      (submit)="$event.preventDefault(); create()"
    >
      <heed-plain-field
        class="min-w-48 flex-1 sm:max-w-72"
        [label]="'settings.cadences.add.whom' | transloco"
        [error]="wrong()"
      >
        <select heedInput #who (change)="whom.set(who.value); wrong.set(null)">
          <option value="" [selected]="whom() === ''">{{ 'settings.cadences.add.choose' | transloco }}</option>
          @if (stages().length) {
            <optgroup [label]="'settings.cadences.add.stages' | transloco">
              @for (stage of stages(); track stage) {
                <option [value]="'stage:' + stage" [selected]="whom() === 'stage:' + stage">
                  {{ 'contact.details.stages.' + stage | transloco }}
                </option>
              }
            </optgroup>
          }
          @if (tags().length) {
            <optgroup [label]="'settings.cadences.add.tags' | transloco">
              @for (tag of tags(); track tag.id) {
                <option [value]="'tag:' + tag.id" [selected]="whom() === 'tag:' + tag.id">{{ tag.name }}</option>
              }
            </optgroup>
          }
        </select>
      </heed-plain-field>
      <heed-plain-field class="w-36" [label]="'settings.cadences.add.ideal' | transloco" [error]="noNumber()">
        <input
          heedInput
          inputmode="numeric"
          autocomplete="off"
          maxlength="9"
          [value]="days()"
          (input)="days.set(box.value); noNumber.set(null)"
          #box
        />
      </heed-plain-field>
      <button heedButton="primary" class="mt-6" [busy]="busy()">{{ 'settings.cadences.add.go' | transloco }}</button>
    </form>
  `,
  host: { class: 'bg-panel border-line rounded-card block border p-4' },
})
export class NewCadence {
  private readonly saver = inject(SaveSetting);
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  readonly known = input.required<readonly ListedCadenceFragment[]>();
  /** One was added, or that was taken back. */
  readonly changed = output();
  private readonly asked = query(CadenceTagsQuery, () => ({}));
  protected readonly whom = signal('');
  protected readonly days = signal('');
  protected readonly wrong = signal<string | null>(null);
  protected readonly noNumber = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly stages = computed(() =>
    STAGES.filter((stage) => !this.known().some((one) => one.stage === stage)),
  );
  protected readonly tags = computed(() =>
    (this.asked.data()?.tags ?? []).filter((tag) => !this.known().some((one) => one.tag?.id === tag.id)),
  );

  constructor() {
    holdUnsaved(computed(() => this.days().trim() !== ''));
  }

  protected async create(): Promise<void> {
    if (this.busy()) return;
    const number = /^\d{1,9}$/.test(this.days().trim()) ? Number(this.days()) : null;
    this.wrong.set(this.whom() ? null : this.translate('ui.field.required'));
    this.noNumber.set(number === null ? this.translate('settings.cadences.noNumber') : null);
    if (!this.whom() || number === null) return;
    this.busy.set(true);
    const input = { id: newId(), ...this.scope(), idealDays: number };
    const telling = { done: this.translate('settings.cadences.add.done'), undone: () => this.changed.emit() };
    const outcome = await this.saver.run(CreateCadenceMutation, input, telling);
    this.busy.set(false);
    if (outcome.kind !== 'saved') return this.noNumber.set(this.sender.reason(outcome));
    this.whom.set('');
    this.days.set('');
    this.changed.emit();
  }

  private scope() {
    const [kind, id = ''] = this.whom().split(':');
    if (kind === 'tag') return { scope: 'TAG' as const, tagId: id };
    return { scope: 'STAGE' as const, stage: STAGES.find((stage) => stage === id) ?? null };
  }
}
