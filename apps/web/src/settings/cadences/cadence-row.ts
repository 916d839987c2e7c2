import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConflictCard, type Choice } from '../../contact/saving/conflict-card';
import type { Refused } from '../../contact/saving/outcome';
import { holdUnsaved } from '../../forms/unsaved';
import type { ListedCadenceFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Icon } from '../../ui/icon';
import { PlainField } from '../../ui/plain-field';
import { Input } from '../../ui/input';
import { SaveSetting } from '../saving/save-setting';
import { type CadenceDraft, type DayField, daysOf, draftOf, isDirty, unreadable, updateOf } from './cadence-draft';
import { cadenceWords, whomWords } from './cadence-words';
import { DeleteCadenceMutation, UpdateCadenceMutation } from './documents';

interface Work {
  draft: CadenceDraft;
  base: ListedCadenceFragment;
}

const begun = (base: ListedCadenceFragment): Work => ({ draft: draftOf(base), base });

/** How often the people of one kind, stage or tag are spoken with: a sentence, and the numbers behind it. */
@Component({
  selector: 'li[heedCadenceRow]',
  imports: [Button, Checkbox, ConflictCard, Icon, PlainField, Input, TranslocoPipe],
  templateUrl: './cadence-row.html',
  host: { class: 'border-hair block border-b p-4 last:border-b-0' },
})
export class CadenceRow {
  private readonly saver = inject(SaveSetting);
  private readonly translate = translator();
  private readonly words = cadenceWords();
  private readonly whom = whomWords();
  readonly cadence = input.required<ListedCadenceFragment>();
  readonly mayChange = input.required<boolean>();
  /** After an undo or a removal: what is stored has to be read anew. */
  readonly undone = output();
  protected readonly fields = computed<DayField[]>(() =>
    this.draft().on ? ['idealDays', 'maxDays', 'ceilingPer30Days'] : ['ceilingPer30Days'],
  );
  /** What is written, upon what was read; it stays when somebody else is faster, and saving then asks whose counts. */
  private readonly work = linkedSignal<ListedCadenceFragment, Work>({
    source: this.cadence,
    computation: (stored, before) => {
      const { draft, base } = before?.value ?? begun(stored);
      return isDirty(draft, base) && isDirty(draft, stored) ? { draft, base } : begun(stored);
    },
  });
  protected readonly draft = computed(() => this.work().draft);
  protected readonly dirty = computed(() => isDirty(this.draft(), this.cadence()));
  protected readonly who = computed(() => this.whom(this.cadence()));
  protected readonly says = computed(() => this.words(this.who(), daysOf(this.draft())));
  protected readonly stored = computed(() => this.words(this.who(), this.cadence()));
  protected readonly reasons = signal<readonly Refused[]>([]);
  protected readonly busy = signal(false);
  protected readonly conflict = signal(false);

  constructor() {
    holdUnsaved(this.dirty);
  }

  protected set(change: Partial<CadenceDraft>): void {
    this.work.update(({ draft, base }) => ({ base, draft: { ...draft, ...change } }));
    this.reasons.set([]);
  }

  protected write(field: DayField, text: string): void {
    this.set({ [field]: text });
  }

  protected errorOf(field: string): string | null {
    return this.reasons().find((reason) => reason.field === field)?.message ?? null;
  }

  /** What no field of the row can show. */
  protected rest(): string | null {
    return this.reasons().find(({ field }) => !this.fields().some((one) => one === field))?.message ?? null;
  }

  protected choose(choice: Choice): Promise<void> | void {
    this.conflict.set(false);
    if (choice === 'theirs') return this.cancel();
    this.work.update(({ draft }) => ({ draft, base: this.cadence() }));
    return this.save();
  }

  protected cancel(): void {
    this.work.set(begun(this.cadence()));
    this.reasons.set([]);
  }

  protected async remove(): Promise<void> {
    const { id, version } = this.cadence();
    const done = this.translate('settings.cadences.removed', { who: this.who() });
    const telling = { done, undone: () => this.undone.emit() };
    const outcome = await this.saver.run(DeleteCadenceMutation, { id, version }, telling);
    if (outcome.kind === 'saved') this.undone.emit();
    else this.reasons.set(outcome.kind === 'refused' ? outcome.reasons : []);
  }

  protected async save(): Promise<void> {
    if (this.busy()) return;
    const message = this.translate('settings.cadences.noNumber');
    const wrong = unreadable(this.draft()).map((field) => ({ field, message }));
    this.reasons.set(wrong);
    if (wrong.length) return;
    this.busy.set(true);
    const done = this.translate('settings.cadences.saved', { who: this.who() });
    const outcome = await this.saver.run(UpdateCadenceMutation, updateOf(this.work().base, this.draft()), {
      done,
      undone: () => this.undone.emit(),
    });
    this.busy.set(false);
    this.conflict.set(outcome.kind === 'conflict');
    if (outcome.kind === 'refused') this.reasons.set(outcome.reasons);
  }
}
