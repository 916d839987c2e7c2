import { Component, computed, inject, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FACT_ICONS, HeardWords } from '../../listening/heard-words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { DraftAnswer } from '../draft/log-draft';
import { LogForm } from '../form/log-form';
import { PainRow } from '../keep/pain-row';
import { PreferenceRow } from '../keep/preference-row';
import { PromiseRow } from '../keep/promise-row';
import { NoticedInNote } from './noticed-in-note';

/** Something of the note that is kept: a line, which opens as the row of a record to change it. */
@Component({
  selector: 'heed-kept-of-note',
  imports: [Button, Icon, PainRow, PreferenceRow, PromiseRow, TranslocoPipe],
  template: `
    <div class="border-line bg-soft text-soft-ink rounded-entry flex items-center gap-2 px-3 py-1.5">
      <heed-icon [name]="icon()" />
      <p class="min-w-0 flex-1 font-medium wrap-anywhere">
        <span class="sr-only">{{ 'listening.kind.' + answer().kind | transloco }}:</span> {{ line() }}
      </p>
      <button
        type="button"
        heedButton="icon"
        compact
        class="!text-soft-ink"
        [attr.aria-expanded]="open()"
        [attr.aria-label]="'log.noticed.change' | transloco: { what: line() }"
        (click)="open.set(!open())"
      >
        <heed-icon name="pencil" />
      </button>
      <button
        type="button"
        heedButton="icon"
        compact
        class="!text-soft-ink"
        [attr.aria-label]="'log.noticed.takeBack' | transloco: { what: line() }"
        (click)="takeBack()"
      >
        <heed-icon name="undo-2" />
      </button>
    </div>
    @if (open() || wrong()) {
      @if (promise(); as row) {
        <heed-promise-row class="mt-1.5" [promise]="row.item" [index]="row.index" />
      }
      @if (pain(); as row) {
        <heed-pain-row class="mt-1.5" [pain]="row.item" [index]="row.index" />
      }
      @if (preference(); as row) {
        <heed-preference-row class="mt-1.5" [preference]="row.item" [index]="row.index" />
      }
    }
  `,
  host: { class: 'block' },
})
export class KeptOfNote {
  private readonly form = inject(LogForm);
  private readonly words = inject(HeardWords);
  protected readonly noticed = inject(NoticedInNote);
  readonly answer = input.required<DraftAnswer>();
  readonly open = model(false);
  protected readonly icon = computed(() => FACT_ICONS[this.answer().kind]);
  protected readonly promise = computed(() => this.rowOf(this.form.draft().promises));
  protected readonly pain = computed(() => this.rowOf(this.form.draft().pains));
  protected readonly preference = computed(() => this.rowOf(this.form.draft().preferences));
  /** What the server refused of it has to be seen. */
  protected readonly wrong = computed(
    () =>
      this.refused('promises', this.promise()) ||
      this.refused('painPoints', this.pain()) ||
      this.refused('preferences', this.preference()),
  );
  protected readonly line = computed(() => {
    const [promise, pain, preference] = [this.promise()?.item, this.pain()?.item, this.preference()?.item];
    const known = this.form.contact()?.painPoints.find(({ id }) => id === pain?.painPointId) ?? null;
    if (pain) return this.words.pain({ title: pain.title, known });
    if (preference) return this.words.preference({ ...preference, known: null });
    return promise ? this.words.promise({ ...promise, dueDate: null }) : this.answer().words;
  });

  protected takeBack(): void {
    this.noticed.takeBack(this.answer());
    document.getElementById('log-note')?.focus();
  }

  private rowOf<Item extends { id: string }>(items: readonly Item[]): { item: Item; index: number } | null {
    const index = items.findIndex(({ id }) => id === this.answer().recordId);
    const item = items[index];
    return item ? { item, index } : null;
  }

  private refused(list: string, row: { index: number } | null): boolean {
    return row !== null && this.form.wrong(`${list}.${row.index}`) !== null;
  }
}
