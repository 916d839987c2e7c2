import { Component, ElementRef, afterRenderEffect, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TextKey } from '../../i18n/text-key';

/** A note of at most four lines, with "more" only where there is more. */
@Component({
  selector: 'heed-clamped',
  imports: [TranslocoPipe],
  template: `<p class="wrap-anywhere whitespace-pre-line" [class.line-clamp-4]="!open()">{{ text() }}</p>
    @if (long() || open()) {
      <button
        type="button"
        class="text-brand rounded-input min-h-6 font-semibold pointer-coarse:min-h-11"
        [attr.aria-expanded]="open()"
        (click)="open.set(!open())"
      >
        {{ label() | transloco }}
      </button>
    }`,
  host: { class: 'mt-1 block' },
})
export class Clamped {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly text = input.required<string>();
  protected readonly open = signal(false);
  protected readonly long = signal(false);

  constructor() {
    afterRenderEffect(() => {
      const text = this.text() && this.element.querySelector('p');
      if (text && !this.open()) this.long.set(text.scrollHeight > text.clientHeight + 1);
    });
  }

  protected label(): TextKey {
    return this.open() ? 'contact.timeline.less' : 'contact.timeline.more';
  }

  toggle(): void {
    if (this.long() || this.open()) this.open.update((open) => !open);
  }
}
