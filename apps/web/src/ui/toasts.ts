import { Injectable, signal } from '@angular/core';

export interface Toast {
  id: number;
  text: string;
  kind: 'done' | 'info' | 'error';
  action: ToastAction | null;
  /** What may follow on it; it does not take the first away. */
  next: ToastAction | null;
}

export interface ToastAction {
  label: string;
  run: () => void;
  key?: string;
}

/** How long a toast stays, in milliseconds; errors stay until closed. */
export const TOAST_STAYS = 10_000;

/** How many toasts that are no error stand beside a new one. */
const BESIDE = 2;

/** What stays when a new toast comes: every error, and the newest of the others. */
function kept(all: readonly Toast[]): Toast[] {
  const passing = all.filter(({ kind }) => kind !== 'error');
  const gone = new Set(passing.slice(0, Math.max(0, passing.length - BESIDE)));
  return all.filter((toast) => !gone.has(toast));
}

/** Short news at the bottom. Time stands still while the pointer or focus rests on them. */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private made = 0;
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();
  private readonly list = signal<readonly Toast[]>([]);
  readonly shown = this.list.asReadonly();

  /** Shows a toast and answers its id. An action closes it; give `key: 'u'` to an undo. */
  show(text: string, options: Partial<Pick<Toast, 'kind' | 'action' | 'next'>> = {}): number {
    const { kind = 'done', action = null, next = null } = options;
    const toast: Toast = { id: ++this.made, text, kind, action, next };
    this.list.update((all) => [...kept(all), toast]);
    this.start(toast);
    return toast.id;
  }

  /** Says something else in a toast that still stands; its time goes on. */
  reword(id: number, text: string, kind: Toast['kind'] = 'done'): void {
    this.list.update((all) => all.map((toast) => (toast.id === id ? { ...toast, text, kind } : toast)));
  }

  close(id: number): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    this.list.update((all) => all.filter((toast) => toast.id !== id));
  }

  act(toast: Toast, action = toast.action): void {
    this.close(toast.id);
    action?.run();
  }

  pause(): void {
    this.timers.forEach((timer) => clearTimeout(timer));
    this.timers.clear();
  }

  resume(): void {
    this.pause();
    this.list().forEach((toast) => this.start(toast));
  }

  private start(toast: Toast): void {
    if (toast.kind === 'error') return;
    this.timers.set(
      toast.id,
      setTimeout(() => this.close(toast.id), TOAST_STAYS),
    );
  }
}
