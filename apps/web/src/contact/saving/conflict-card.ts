import { Component, ElementRef, afterNextRender, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

export type Choice = 'mine' | 'theirs' | 'both';

/** Two people wrote the same field: both wordings side by side, and which one stays. */
@Component({
  selector: 'heed-conflict-card',
  imports: [Button, Icon, TranslocoPipe],
  template: `
    <p class="flex items-start gap-2 font-semibold">
      <heed-icon name="git-compare-arrows" class="text-brand mt-0.5" />{{ heading() }}
    </p>
    <dl class="mt-2 grid grid-cols-2 gap-2">
      @for (side of sides; track side) {
        <div
          class="rounded-button min-w-0 border p-2 wrap-anywhere"
          [class]="side === 'mine' ? 'border-brand' : 'border-line'"
        >
          <dt class="text-meta text-ink2">{{ 'contact.edit.conflict.' + side | transloco }}</dt>
          <dd>{{ (side === 'mine' ? mine() : theirs()) || ('contact.edit.conflict.empty' | transloco) }}</dd>
        </div>
      }
    </dl>
    <div class="mt-3 flex flex-wrap gap-2">
      <button type="button" heedButton="secondary" compact (click)="chosen.emit('mine')">
        {{ 'contact.edit.conflict.keepMine' | transloco }}
      </button>
      <button type="button" heedButton="secondary" compact (click)="chosen.emit('theirs')">
        {{ 'contact.edit.conflict.takeTheirs' | transloco }}
      </button>
      @if (joins()) {
        <button type="button" heedButton="primary" compact (click)="chosen.emit('both')">
          {{ 'contact.edit.conflict.keepBoth' | transloco }}
        </button>
      }
    </div>
  `,
  host: {
    role: 'group',
    class: 'border-line bg-panel rounded-card my-1 block border p-3',
    '[attr.aria-label]': 'heading()',
    '(keydown.escape)': "chosen.emit('theirs')",
  },
})
export class ConflictCard {
  readonly heading = input.required<string>();
  readonly mine = input.required<string>();
  readonly theirs = input.required<string>();
  readonly joins = input(false);
  readonly chosen = output<Choice>();
  protected readonly sides = ['mine', 'theirs'] as const;

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => element.querySelector('button')?.focus());
  }
}
