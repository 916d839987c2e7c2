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
      if (someOf(this.held)) event.preventDefault();
    });
  }

  hold(dirty: Signal<boolean>): () => void {
    this.held.add(dirty);
    return () => this.held.delete(dirty);
  }

  /** Whether the page may be left, or one part of it: at once while nothing would be lost. */
  mayLeave(parts: Iterable<Signal<boolean>> = this.held): true | Promise<boolean> {
    if (!someOf(parts)) return true;
    this.answer(false);
    return new Promise((resolve) => this.question.set(resolve));
  }

  answer(leave: boolean): void {
    this.question()?.(leave);
    this.question.set(null);
  }
}

const someOf = (parts: Iterable<Signal<boolean>>): boolean => [...parts].some((dirty) => dirty());

/**
 * Asks before what is written is lost, for as long as the calling component lives. Answers a function that closes this
 * part alone, once nothing is lost by it or that is wanted. Call where injection is allowed.
 */
export function holdUnsaved(dirty: Signal<boolean>): (close: () => void) => Promise<void> {
  const unsaved = inject(Unsaved);
  inject(DestroyRef).onDestroy(unsaved.hold(dirty));
  return async (close) => {
    const may = unsaved.mayLeave([dirty]);
    if (may === true || (await may)) close();
  };
}

/** For routes whose page may hold what is not saved. */
export const asksBeforeLeaving: CanDeactivateFn<unknown> = () => inject(Unsaved).mayLeave();
