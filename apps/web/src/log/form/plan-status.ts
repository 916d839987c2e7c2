import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { InteractionStatus } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Now } from '../../ui/now';
import { Segment } from '../../ui/segment';
import { LogForm } from './log-form';

const STATUSES: readonly InteractionStatus[] = ['PLANNED', 'COMPLETED', 'NOT_HELD', 'CANCELED'];

/** What became of a plan. Once it took place it cannot lie ahead any more: its time becomes now. */
@Component({
  selector: 'heed-plan-status',
  imports: [Segment, TranslocoPipe],
  template: `<heed-segment
    [label]="'log.status.label' | transloco"
    [options]="options"
    [value]="form.draft().status"
    (valueChange)="become($event)"
  />`,
  host: { class: 'block' },
})
export class PlanStatus {
  protected readonly form = inject(LogForm);
  private readonly now = inject(Now).at;
  private readonly translate = translator();
  protected readonly options = STATUSES.map((value) => ({ value, label: this.translate(`log.status.${value}`) }));
  private readonly ahead = computed(() => Date.parse(this.form.draft().at ?? '') > this.now().getTime());

  protected become(status: InteractionStatus | null): void {
    const over = status === 'COMPLETED' || status === 'NOT_HELD';
    this.form.patch(over && this.ahead() ? { status, at: new Date().toISOString() } : { status });
  }
}
