import { DestroyRef, Injectable, type Signal, inject, signal } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';

/** What is written on the page and not saved yet: leaving asks first, closing the window too. */
@Injectable({ providedIn: 'root' })
export class Unsaved {
  private readonly held = new Set<Signal<boolean>>();
  private readonly question = signal<((leave: boolean) => void) | null>(null);
  /** Whether somebody who is about to leave is being asked. */
  readonly asking = this.question.asReadonly();

  constructor() {
    addEventListener('beforeunload', (event) => {
      if (this.any()) event.preventDefault();
    });
  }

  hold(dirty: Signal<boolean>): () => void {
    this.held.add(dirty);
    return () => this.held.delete(dirty);
  }

  /** Whether the page may be left: at once while nothing would be lost. */
  mayLeave(): boolean | Promise<boolean> {
    if (!this.any()) return true;
    this.answer(false);
    return new Promise((resolve) => this.question.set(resolve));
  }

  answer(leave: boolean): void {
    this.question()?.(leave);
    this.question.set(null);
  }

  private any(): boolean {
    return [...this.held].some((dirty) => dirty());
  }
}

/** Asks before what is written is lost, for as long as the calling component lives. Call where injection is allowed. */
export function holdUnsaved(dirty: Signal<boolean>): void {
  inject(DestroyRef).onDestroy(inject(Unsaved).hold(dirty));
}

/** For routes whose page may hold what is not saved. */
export const asksBeforeLeaving: CanDeactivateFn<unknown> = () => inject(Unsaved).mayLeave();
