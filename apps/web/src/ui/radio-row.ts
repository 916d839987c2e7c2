import { type ElementRef, Directive, type ModelSignal, type Signal, viewChildren } from '@angular/core';
import { arrowTarget } from './arrow-keys';

/** Radio behaviour shared by segments and the feeling picker: one tab stop, arrows choose. */
@Directive()
export abstract class RadioRow<Value> {
  abstract readonly value: ModelSignal<Value | null>;
  abstract readonly values: Signal<readonly Value[]>;
  private readonly radios = viewChildren<ElementRef<HTMLElement>>('radio');

  protected tabIndex(index: number): number {
    const chosen = this.values().findIndex((value) => value === this.value());
    return index === Math.max(chosen, 0) ? 0 : -1;
  }

  protected move(event: KeyboardEvent, index: number): void {
    const target = arrowTarget(event, index, this.values().length);
    const value = target === null ? undefined : this.values()[target];
    if (target === null || value === undefined) return;
    event.preventDefault();
    this.value.set(value);
    this.radios()[target]?.nativeElement.focus();
  }
}
