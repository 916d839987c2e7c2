import { Component, computed, input } from '@angular/core';
import { matched } from './matched';

/** A text in which what was looked for is bold. */
@Component({
  selector: 'heed-marked',
  template: `@for (piece of pieces(); track $index) {
    @if (piece.hit) {
      <b class="text-brand font-semibold">{{ piece.text }}</b>
    } @else {
      <ng-container>{{ piece.text }}</ng-container>
    }
  }`,
})
export class Marked {
  readonly text = input.required<string>();
  readonly words = input.required<readonly string[]>();
  protected readonly pieces = computed(() => matched(this.text(), this.words()));
}
