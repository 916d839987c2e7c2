import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PAIN_CATEGORIES } from '../../entries/pain-categories';
import { Time } from '../../ui/time';
import type { DraftPain } from '../draft/log-draft';
import { LogForm } from '../form/log-form';
import { KeptRow } from './kept-row';

/** A pain point that was told: one that is known already, or a new one. */
@Component({
  selector: 'heed-pain-row',
  imports: [KeptRow, Time, TranslocoPipe],
  templateUrl: './pain-row.html',
  host: { class: 'block' },
})
export class PainRow {
  protected readonly form = inject(LogForm);
  readonly pain = input.required<DraftPain>();
  readonly index = input.required<number>();
  protected readonly categories = PAIN_CATEGORIES;
  protected readonly severities = [1, 2, 3, 4];
  protected readonly wrong = computed(() => this.form.wrong(`painPoints.${this.index()}`));
  protected readonly missing = computed(() => ({
    title: this.form.wrong(`painPoints.${this.index()}.title`),
    category: this.form.wrong(`painPoints.${this.index()}.category`),
  }));
  protected readonly known = computed(() =>
    this.form.contact()?.painPoints.find(({ id }) => id === this.pain().painPointId),
  );
  /** Open ones that are not in the draft yet. */
  protected readonly open = computed(() => {
    const told = this.form.draft().pains.map(({ painPointId }) => painPointId);
    return this.form.contact()?.painPoints.filter(({ id }) => !told.includes(id)) ?? [];
  });

  protected set(part: Partial<DraftPain>): void {
    const changed = (pain: DraftPain) => (pain.id === this.pain().id ? { ...pain, ...part } : pain);
    this.form.patch({ pains: this.form.draft().pains.map(changed) });
  }

  protected remove(): void {
    this.form.patch({ pains: this.form.draft().pains.filter(({ id }) => id !== this.pain().id) });
  }

  protected sort(value: string): void {
    this.set({ category: PAIN_CATEGORIES.find((category) => category === value) ?? null });
  }
}
