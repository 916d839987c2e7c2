import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Outcome } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { ChipRow } from './chip-row';
import { LogForm } from './log-form';

/** How a call went: the usual four, then the rest. */
const FIRST: readonly Outcome[] = ['CONNECTED', 'NO_ANSWER', 'LEFT_VOICEMAIL', 'CALL_BACK_REQUESTED'];
const MORE: readonly Outcome[] = ['LEFT_MESSAGE_WITH_PERSON', 'BUSY', 'WRONG_NUMBER', 'REFUSED'];

/** How it went: asked of calls alone, once they took place. */
@Component({
  selector: 'heed-outcome-row',
  imports: [ChipRow, TranslocoPipe],
  template: `@if (asked()) {
    <p class="text-meta mb-1.5 font-semibold" aria-hidden="true">{{ 'log.outcome.label' | transloco }}</p>
    <heed-chip-row
      [label]="'log.outcome.label' | transloco"
      [moreLabel]="'log.outcome.more' | transloco"
      [first]="first"
      [more]="more"
      [value]="form.draft().outcome"
      (chosen)="went($event)"
    />
  }`,
  host: { class: 'block empty:hidden' },
})
export class OutcomeRow {
  protected readonly form = inject(LogForm);
  private readonly translate = translator();
  private readonly said = (value: Outcome) => ({ value, label: this.translate(`log.outcome.${value}`) });
  protected readonly first = FIRST.map(this.said);
  protected readonly more = MORE.map(this.said);
  protected readonly asked = computed(() => this.form.type()?.channel === 'PHONE' && !this.form.planned());

  protected went(chosen: string | null): void {
    this.form.patch({ outcome: [...FIRST, ...MORE].find((value) => value === chosen) ?? null });
  }
}
