import { Component, ElementRef, afterNextRender, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { bindKeysAbove } from '../../keys/bind-keys';
import { keyCaps } from '../../keys/key-caps';
import { pressed } from './pressed-keys';

/** How long a first key waits for a second one, in milliseconds. */
const FOLLOWED_WITHIN = 900;

/** Hears the next key, or two plain ones after each other. Esc and leaving it give up. */
@Component({
  selector: 'heed-key-recorder',
  imports: [TranslocoPipe],
  template: `<button
    type="button"
    class="border-brand text-brand rounded-button text-meta min-h-[30px] border border-dashed px-3 font-semibold pointer-coarse:min-h-11"
    (keydown)="hear($event)"
    (blur)="giveUp()"
  >
    {{ before() === null ? ('settings.shortcuts.pressShort' | transloco) : caps(before() ?? '').join(' ') + ' …' }}
    <span class="sr-only">: {{ name() }}</span>
  </button>`,
})
export class KeyRecorder {
  private readonly button = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly caps = keyCaps();
  /** What the key will do. */
  readonly name = input.required<string>();
  readonly heard = output<string>();
  /** It is a key that everybody needs. */
  readonly refused = output<string>();
  readonly gaveUp = output();
  protected readonly before = signal<string | null>(null);
  private settled = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    bindKeysAbove();
    afterNextRender(() => this.button.querySelector('button')?.focus());
  }

  protected hear(event: KeyboardEvent): void {
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return this.giveUp();
    const press = pressed(this.before(), event);
    clearTimeout(this.timer);
    if (press?.kind === 'kept') return this.settle(() => this.refused.emit(press.key));
    if (press?.kind !== 'keys') return;
    if (!press.more) return this.settle(() => this.heard.emit(press.keys));
    this.before.set(press.keys);
    this.timer = setTimeout(() => this.settle(() => this.heard.emit(press.keys)), FOLLOWED_WITHIN);
  }

  protected giveUp(): void {
    this.settle(() => this.gaveUp.emit());
  }

  /** Answers once: the button loses the focus as it goes. */
  private settle(answer: () => void): void {
    clearTimeout(this.timer);
    if (this.settled) return;
    this.settled = true;
    answer();
  }
}
