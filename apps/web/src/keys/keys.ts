import { DOCUMENT, DestroyRef, Injectable, inject } from '@angular/core';
import { type Binding, firesWhileTyping, isEditable, isLetter, nameOf } from './binding';
import { KeyMap } from './key-map';
import { SHORTCUT_IDS, type ShortcutId } from './shortcuts';

/** How long a key that also begins a sequence waits for the next one, in milliseconds. */
export const SEQUENCE_WAIT = 350;
/** How long one waits that does nothing by itself. */
const PATIENCE = 1_500;

/**
 * All shortcuts at work. Layers form a focus stack: only the topmost layer hears keys, so a dialog silences the page
 * behind it. Within a layer the newest binding wins.
 */
@Injectable({ providedIn: 'root' })
export class Keys {
  private readonly document = inject(DOCUMENT);
  private readonly map = inject(KeyMap);
  private readonly layers: [Binding[], ...Binding[][]] = [[]];
  private pending: { keys: string; timer: ReturnType<typeof setTimeout>; run: () => void } | null = null;
  /** Whether single letters do anything. */
  readonly letters = this.map.letters;

  constructor() {
    const hear = (event: KeyboardEvent) => this.hear(event);
    this.document.addEventListener('keydown', hear);
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('keydown', hear));
  }

  /** Binds in the page's layer, whatever lies over it now, and answers how to unbind. */
  bind(binding: Binding): () => void {
    const [page] = this.layers;
    page.unshift(binding);
    return () => {
      const at = page.indexOf(binding);
      if (at >= 0) page.splice(at, 1);
    };
  }

  /** Puts a layer with these bindings on the stack; the answer takes it off again. */
  push(...bindings: Binding[]): () => void {
    const layer = [...bindings];
    this.layers.push(layer);
    return () => {
      const at = this.layers.indexOf(layer);
      if (at > 0) this.layers.splice(at, 1);
    };
  }

  /** What is bound in the topmost layer, awake or asleep, in the order of the sheet. */
  bound(): ShortcutId[] {
    const here = new Set(this.top().map(({ does }) => does));
    return SHORTCUT_IDS.filter((id) => here.has(id));
  }

  /** How to do it here; undefined when it cannot be done now. */
  ready(id: ShortcutId): (() => void) | undefined {
    return this.awake().find(({ does }) => does === id)?.run;
  }

  private hear(event: KeyboardEvent): void {
    const name = nameOf(event);
    if (!name || event.defaultPrevented || event.isComposing) return;
    if (!firesWhileTyping(name) && isEditable(event.target)) return;
    if (isLetter(name) && !this.letters()) return;
    const before = this.takePending();
    const sequel = before && this.find(`${before.keys} ${name}`);
    if (before && !sequel) before.run();
    const found = sequel ?? this.find(name);
    const keys = sequel && before ? `${before.keys} ${name}` : name;
    const begins = this.awake().some(({ does }) => this.map.keyOf(does).startsWith(`${keys} `));
    if (!found && !begins) return;
    event.preventDefault();
    if (begins) this.wait(keys, found);
    else found?.run();
  }

  private wait(keys: string, found: Binding | undefined): void {
    const timer = setTimeout(() => this.takePending()?.run(), found ? SEQUENCE_WAIT : PATIENCE);
    this.pending = { keys, timer, run: () => found?.run() };
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
    return this.awake().find(({ does }) => this.map.keyOf(does) === keys);
  }
}
