import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../../ui/icon';

export type Step = 'account' | 'business';

/** Where set-up stands, beside the page. */
@Component({
  selector: 'heed-step-list',
  imports: [Icon, TranslocoPipe],
  template: `@for (step of steps(); track step.key) {
    <li class="flex items-center gap-3" [attr.aria-current]="step.key === current() ? 'step' : null">
      <span
        class="text-meta grid size-7 shrink-0 place-items-center rounded-full border font-semibold"
        [class]="step.done ? 'bg-brand text-on-brand border-brand' : 'border-strong bg-panel'"
      >
        @if (step.done) {
          <heed-icon name="check" />
        } @else {
          {{ $index + 1 }}
        }
      </span>
      <span>
        <span class="block font-semibold">{{ 'identity.setUp.step.' + step.key | transloco }}</span>
        <span class="text-ink2 text-meta block break-all">{{
          step.note || ('identity.setUp.stepNote.' + step.key | transloco)
        }}</span>
      </span>
    </li>
  }`,
  host: { role: 'list', class: 'grid gap-4' },
})
export class StepList {
  readonly current = input.required<Step>();
  readonly email = input('');
  protected readonly steps = computed(() => [
    {
      key: 'account' as const,
      done: this.current() === 'business',
      note: this.current() === 'business' ? this.email() : '',
    },
    { key: 'business' as const, done: false, note: '' },
  ]);
}
