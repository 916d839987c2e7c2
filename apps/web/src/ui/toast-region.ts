import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { bindKeys } from '../keys/bind-keys';
import { Icon } from './icon';
import { Kbd } from './kbd';
import { type Toast, Toasts } from './toasts';

const ICONS: Record<Toast['kind'], string> = { done: 'check', info: 'info', error: 'circle-alert' };

@Component({
  selector: 'heed-toast-region',
  imports: [Icon, Kbd, TranslocoPipe],
  template: `<div
    class="pointer-events-none fixed start-4 end-4 bottom-4 z-50 flex flex-col items-start gap-2 max-sm:bottom-[88px]"
    role="region"
    [attr.aria-label]="'ui.toasts' | transloco"
    (mouseenter)="toasts.pause()"
    (mouseleave)="toasts.resume()"
    (focusin)="toasts.pause()"
    (focusout)="toasts.resume()"
  >
    @for (toast of toasts.shown(); track toast.id) {
      <div
        class="rounded-button shadow-overlay pointer-events-auto flex min-h-11 max-w-full items-center gap-3 px-4 py-1.5 font-medium"
        [class]="toast.kind === 'error' ? 'bg-danger text-panel' : 'bg-toast text-on-toast'"
        [attr.role]="toast.kind === 'error' ? 'alert' : 'status'"
      >
        <heed-icon [name]="icons[toast.kind]" />
        <span>{{ toast.text }}</span>
        @for (action of [toast.action, toast.next]; track $index) {
          @if (action) {
            <button
              type="button"
              class="rounded-input border-current/40 flex min-h-8 items-center gap-2 border px-2.5 font-semibold outline-current"
              (click)="toasts.act(toast, action)"
            >
              {{ action.label }}
              @if (action.key) {
                <kbd heedKbd="undo"></kbd>
              }
            </button>
          }
        }
        @if (toast.kind === 'error') {
          <button
            type="button"
            class="grid size-8 place-items-center outline-current"
            [attr.aria-label]="'ui.close' | transloco"
            (click)="toasts.close(toast.id)"
          >
            <heed-icon name="x" />
          </button>
        }
      </div>
    }
  </div>`,
})
export class ToastRegion {
  protected readonly toasts = inject(Toasts);
  protected readonly icons = ICONS;

  constructor() {
    bindKeys({ does: 'undo', when: () => this.undoable() !== undefined, run: () => this.undo() });
  }

  private undoable(): Toast | undefined {
    return this.toasts.shown().findLast((toast) => toast.action?.key === 'u');
  }

  private undo(): void {
    const toast = this.undoable();
    if (toast) this.toasts.act(toast);
  }
}
