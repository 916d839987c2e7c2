import {
  Component,
  DestroyRef,
  type ElementRef,
  afterNextRender,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { bindKeysAbove } from '../keys/bind-keys';
import { Button } from './button';
import { Icon } from './icon';

let made = 0;

/**
 * A modal dialog on the browser's own `<dialog>`: focus stays inside and returns, the page behind is inert, Esc
 * closes; a browser may close it by itself, unasked, when nobody did anything in it. Render it with `@if`; `closed` tells
 * to take it away.
 */
@Component({
  selector: 'heed-dialog',
  imports: [Button, Icon, TranslocoPipe],
  template: `
    <dialog
      #box
      class="bg-panel border-line rounded-dialog shadow-overlay backdrop:bg-scrim m-auto max-h-[calc(100dvh-32px)] border p-0"
      [class]="wide() ? 'w-[min(760px,calc(100vw-24px))]' : 'w-[min(480px,calc(100vw-24px))]'"
      [attr.aria-labelledby]="id"
      (cancel)="cancel($event)"
      (close)="closedByItself()"
      (pointerdown)="fromOutside($event)"
    >
      <div class="border-hair flex items-center justify-between gap-4 border-b py-3 ps-5 pe-3">
        <h2 class="text-card font-semibold" [id]="id">{{ heading() }}</h2>
        <button type="button" heedButton="icon" [attr.aria-label]="'ui.close' | transloco" (click)="closed.emit()">
          <heed-icon name="x" />
        </button>
      </div>
      <div class="p-5"><ng-content /></div>
    </dialog>
  `,
})
export class Dialog {
  readonly heading = input.required<string>();
  readonly wide = input(false);
  readonly closed = output();
  protected readonly id = `dialog-${++made}`;
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');

  constructor() {
    const before = document.activeElement;
    inject(DestroyRef).onDestroy(() => {
      if (before instanceof HTMLElement) before.focus();
    });
    bindKeysAbove();
    afterNextRender(() => this.open(this.box().nativeElement));
  }

  /** The browser would begin at the close button; a form begins at its first field. */
  private open(box: HTMLDialogElement): void {
    box.showModal();
    box.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }

  protected cancel(event: Event): void {
    event.preventDefault();
    this.closed.emit();
  }

  /** Whoever shows it decides whether it goes: until then it stands. */
  protected closedByItself(): void {
    this.box().nativeElement.showModal();
    this.closed.emit();
  }

  protected fromOutside(event: PointerEvent): void {
    if (event.target === this.box().nativeElement) this.closed.emit();
  }
}
