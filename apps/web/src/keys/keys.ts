import { DOCUMENT, DestroyRef, Injectable, effect, inject, signal } from '@angular/core';
import { type Binding, firesWhileTyping, isEditable, nameOf } from './binding';

const KEPT_AS = 'heed.letters';
/** How long a key that also begins a sequence waits for the next one, in milliseconds. */
export const SEQUENCE_WAIT = 350;

/**
 * All shortcuts of the app. Layers form a focus stack: only the topmost layer hears keys, so a dialog silences the
 * page behind it. Within a layer the newest binding wins. Plain letters can be switched off (WCAG 2.1.4).
 */
@Injectable({ providedIn: 'root' })
export class Keys {
  private readonly document = inject(DOCUMENT);
  private readonly layers: Binding[][] = [[]];
  private pending: { keys: string; timer: ReturnType<typeof setTimeout>; run: () => void } | null = null;
  readonly letters = signal(localStorage.getItem(KEPT_AS) !== 'off');

  constructor() {
    const hear = (event: KeyboardEvent) => this.hear(event);
    this.document.addEventListener('keydown', hear);
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('keydown', hear));
    effect(() => localStorage.setItem(KEPT_AS, this.letters() ? 'on' : 'off'));
  }

  /** Binds in the topmost layer and answers how to unbind. */
  bind(binding: Binding): () => void {
    const layer = this.top();
    layer.unshift(binding);
    return () => {
      const at = layer.indexOf(binding);
      if (at >= 0) layer.splice(at, 1);
    };
  }

  /** Puts an empty layer on the stack; the answer takes it off again. */
  push(): () => void {
    const layer: Binding[] = [];
    this.layers.push(layer);
    return () => {
      const at = this.layers.indexOf(layer);
      if (at > 0) this.layers.splice(at, 1);
    };
  }

  private hear(event: KeyboardEvent): void {
    const name = nameOf(event);
    if (!name || event.defaultPrevented || event.isComposing) return;
    if (!firesWhileTyping(name) && (isEditable(event.target) || !this.letters())) return;
    const before = this.takePending();
    const sequel = before && this.find(`${before.keys} ${name}`);
    if (before && !sequel) before.run();
    const found = sequel ?? this.find(name);
    const keys = sequel && before ? `${before.keys} ${name}` : name;
    const begins = this.awake().some((binding) => binding.key.startsWith(`${keys} `));
    if (!found && !begins) return;
    event.preventDefault();
    if (begins) this.wait(keys, () => found?.run());
    else found?.run();
  }

  private wait(keys: string, run: () => void): void {
    const timer = setTimeout(() => this.takePending()?.run(), SEQUENCE_WAIT);
    this.pending = { keys, timer, run };
  }

  private takePending() {
    const pending = this.pending;
    if (pending) clearTimeout(pending.timer);
    this.pending = null;
    return pending;
  }

  private top(): Binding[] {
    return this.layers[this.layers.length - 1] ?? [];
  }

  private awake(): Binding[] {
    return this.top().filter((binding) => binding.when?.() ?? true);
  }

  private find(keys: string): Binding | undefined {
    return this.awake().find((binding) => binding.key === keys);
  }
}
