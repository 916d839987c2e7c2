import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { translator } from '../../i18n/translate';
import { ChipRow } from './chip-row';
import { LogForm } from './log-form';
import { FIRST_OUTCOMES, FIRST_SITUATIONS, MORE_OUTCOMES, MORE_SITUATIONS } from './situations';

/** How a call went, and what it was about; nothing of it must be said. */
@Component({
  selector: 'heed-circumstances',
  imports: [ChipRow, TranslocoPipe],
  template: `
    @if (takesOutcome()) {
      <p class="text-meta mb-1.5 font-semibold" aria-hidden="true">{{ 'log.outcome.label' | transloco }}</p>
      <heed-chip-row
        class="mb-3"
        [label]="'log.outcome.label' | transloco"
        [moreLabel]="'log.outcome.more' | transloco"
        [first]="outcomes"
        [more]="moreOutcomes"
        [value]="form.draft().outcome"
        (chosen)="went($event)"
      />
    }
    <p class="text-meta mb-1.5 font-semibold" aria-hidden="true">
      {{ 'log.situation.label' | transloco }}
      <span class="text-ink2 font-normal">{{ 'ui.field.optional' | transloco }}</span>
    </p>
    <heed-chip-row
      [label]="'log.situation.label' | transloco"
      [moreLabel]="'log.situation.more' | transloco"
      [first]="situations"
      [more]="moreSituations"
      [value]="form.situation()"
      (chosen)="about($event)"
    />
  `,
  host: { class: 'block' },
})
export class Circumstances {
  protected readonly form = inject(LogForm);
  private readonly translate = translator();

  protected readonly outcomes = FIRST_OUTCOMES.map((value) => this.outcome(value));
  protected readonly moreOutcomes = MORE_OUTCOMES.map((value) => this.outcome(value));
  protected readonly situations = FIRST_SITUATIONS.map((value) => this.situation(value));
  protected readonly moreSituations = MORE_SITUATIONS.map((value) => this.situation(value));
  protected readonly takesOutcome = computed(() => this.form.type()?.channel === 'PHONE' && !this.form.planned());

  protected went(chosen: string | null): void {
    this.form.patch({ outcome: [...FIRST_OUTCOMES, ...MORE_OUTCOMES].find((value) => value === chosen) ?? null });
  }

  protected about(chosen: string | null): void {
    const situation = [...FIRST_SITUATIONS, ...MORE_SITUATIONS].find((value) => value === chosen) ?? 'NONE';
    this.form.patch({ situation, versionId: null, stepsDone: [] });
  }

  private outcome(value: (typeof FIRST_OUTCOMES)[number]) {
    return { value, label: this.translate(`log.outcome.${value}`) };
  }

  private situation(value: (typeof FIRST_SITUATIONS)[number]) {
    return { value, label: this.translate(`log.situation.${value}`) };
  }
}
