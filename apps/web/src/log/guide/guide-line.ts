import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';

/** Words to say or write, and a button that puts them into the note. */
@Component({
  selector: 'heed-guide-line',
  imports: [Button, Icon, TranslocoPipe],
  template: `
    <p class="border-brand border-s-2 ps-2.5 break-words">{{ words() }}</p>
    <button
      type="button"
      heedButton="quiet"
      compact
      class="!px-0"
      [attr.aria-label]="'log.guide.insertWords' | transloco: { words: words() }"
      (click)="inserted.emit(words())"
    >
      <heed-icon name="corner-down-left" />{{ 'log.guide.insert' | transloco }}
    </button>
  `,
  host: { class: 'block' },
})
export class GuideLine {
  readonly words = input.required<string>();
  readonly inserted = output<string>();
}
