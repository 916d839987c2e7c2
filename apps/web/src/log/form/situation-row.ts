import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Situation } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { ChipRow } from './chip-row';
import { LogForm } from './log-form';

/** Offered at one tap; the rest stands in a menu. */
const FIRST: readonly Situation[] = ['COMPLAINT', 'ENQUIRY', 'FOLLOW_UP', 'APOLOGY'];
const MORE: readonly Situation[] = [
  'SALES_DISCOVERY',
  'GREETING',
  'THANK_YOU',
  'DELAY',
  'BAD_NEWS',
  'PRICE_INCREASE',
  'CANCELLATION',
  'RENEWAL',
  'WIN_BACK',
  'HANDOVER',
  'BEREAVEMENT',
];

/** What it was about, as far as tone is concerned: it chooses the guide. */
@Component({
  selector: 'heed-situation-row',
  imports: [ChipRow, TranslocoPipe],
  template: `
    <p class="text-meta mb-1.5 font-semibold" aria-hidden="true">
      {{ label() | transloco }}
      <span class="text-ink2 font-normal">{{ 'ui.field.optional' | transloco }}</span>
    </p>
    <heed-chip-row
      [label]="label() | transloco"
      [moreLabel]="'log.situation.more' | transloco"
      [first]="first"
      [more]="more"
      [value]="form.situation()"
      (chosen)="about($event)"
    />
  `,
  host: { class: 'block' },
})
export class SituationRow {
  protected readonly form = inject(LogForm);
  private readonly translate = translator();
  private readonly said = (value: Situation) => ({ value, label: this.translate(`log.situation.${value}`) });
  protected readonly label = computed(() => (this.form.planned() ? 'log.situation.plan' : 'log.situation.label'));
  protected readonly first = FIRST.map(this.said);
  protected readonly more = MORE.map(this.said);

  protected about(chosen: string | null): void {
    const situation = [...FIRST, ...MORE].find((value) => value === chosen) ?? 'NONE';
    this.form.patch({ situation, versionId: null, stepsDone: [] });
  }
}
