import { Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GuideQuery } from '../../graphql/generated/graphql';
import { LogForm } from '../form/log-form';
import { GuideLine } from './guide-line';

type Step = NonNullable<GuideQuery['fittingProtocol']>['protocolVersion']['steps'][number];

/** The steps of the protocol with boxes to tick: for one's own eye, nothing of it is sent. */
@Component({
  selector: 'heed-guide-steps',
  imports: [GuideLine, TranslocoPipe],
  template: `
    <h4 class="text-meta text-ink2 mb-2">{{ 'log.guide.steps' | transloco }}</h4>
    <ol class="grid gap-2">
      @for (step of steps(); track step.purpose) {
        <li>
          <label class="flex min-h-6 cursor-pointer items-start gap-2.5 pointer-coarse:min-h-11">
            <input
              #box
              type="checkbox"
              class="mt-0.5 size-[18px] shrink-0"
              [checked]="form.draft().stepsDone.includes(step.purpose)"
              (change)="tick(step.purpose, box.checked)"
            />
            <span [class.text-ink2]="form.draft().stepsDone.includes(step.purpose)">
              {{ step.purpose }}
              @if (!step.must) {
                <span class="text-meta text-ink2 block">{{ 'ui.field.optional' | transloco }}</span>
              }
            </span>
          </label>
          @for (words of [step.say, step.ask]; track $index) {
            @if (words) {
              <heed-guide-line class="ms-7 mt-1" [words]="words" (inserted)="inserted.emit($event)" />
            }
          }
        </li>
      }
    </ol>
  `,
  host: { class: 'block p-4' },
})
export class GuideSteps {
  protected readonly form = inject(LogForm);
  readonly steps = input.required<readonly Step[]>();
  readonly inserted = output<string>();

  protected tick(purpose: string, done: boolean): void {
    const others = this.form.draft().stepsDone.filter((other) => other !== purpose);
    this.form.patch({ stepsDone: done ? [...others, purpose] : others });
  }
}
