import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Checkbox } from '../../ui/checkbox';
import { Time } from '../../ui/time';
import { LogForm } from '../form/log-form';

/** Open promises, each with a box: kept with this. */
@Component({
  selector: 'heed-kept-promises',
  imports: [Checkbox, Time, TranslocoPipe],
  template: `@if (open().length) {
    <fieldset class="mt-3">
      <legend class="text-meta mb-1 font-semibold">{{ 'log.kept' | transloco }}</legend>
      @for (promise of open(); track promise.id) {
        <heed-checkbox
          class="block"
          [checked]="form.draft().keptPromiseIds.includes(promise.id)"
          (checkedChange)="mark(promise.id, $event)"
        >
          {{ promise.text }}
          <span class="text-meta text-ink2">
            @if (promise.direction === 'THEIRS') {
              {{ promise.promisor }} ·
            }
            @if (promise.dueAt; as due) {
              <heed-time [at]="due" />
            }
          </span>
        </heed-checkbox>
      }
    </fieldset>
  }`,
  host: { class: 'block' },
})
export class KeptPromises {
  protected readonly form = inject(LogForm);
  protected readonly open = computed(() =>
    (this.form.contact()?.promises ?? []).filter(({ status }) => status === 'OPEN' || status === 'RENEGOTIATED'),
  );

  protected mark(id: string, kept: boolean): void {
    const others = this.form.draft().keptPromiseIds.filter((other) => other !== id);
    this.form.patch({ keptPromiseIds: kept ? [...others, id] : others });
  }
}
