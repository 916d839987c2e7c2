import { DOCUMENT, Injectable, effect, inject, signal } from '@angular/core';
import { isLetter } from './binding';
import { type ChosenKeys, keyIn, readChosen, takenIn } from './kept-keys';
import { SHORTCUTS, type ShortcutId } from './shortcuts';

const LETTERS_KEPT_AS = 'heed.letters';
const KEYS_KEPT_AS = 'heed.keys';

/** Which key does what on this device, and whether letters do anything at all (WCAG 2.1.4). */
@Injectable({ providedIn: 'root' })
export class KeyMap {
  private readonly store = inject(DOCUMENT).defaultView?.localStorage;
  readonly letters = signal(this.store?.getItem(LETTERS_KEPT_AS) !== 'off');
  private readonly chosen = signal<ChosenKeys>(readChosen(this.store?.getItem(KEYS_KEPT_AS) ?? null));

  constructor() {
    effect(() => this.store?.setItem(LETTERS_KEPT_AS, this.letters() ? 'on' : 'off'));
    effect(() => this.store?.setItem(KEYS_KEPT_AS, JSON.stringify(this.chosen())));
  }

  keyOf(id: ShortcutId): string {
    return keyIn(this.chosen(), id);
  }

  /** The key as it works now; null where it is a letter and letters are off. */
  inForce(id: ShortcutId): string | null {
    const key = this.keyOf(id);
    return this.letters() || !key.split(' ').some(isLetter) ? key : null;
  }

  isChosen(id: ShortcutId): boolean {
    return this.chosen()[id] !== undefined;
  }

  anyChosen(): boolean {
    return Object.keys(this.chosen()).length > 0;
  }

  /** Gives a shortcut another key; answers what has that key already, and then changes nothing. */
  choose(id: ShortcutId, key: string): ShortcutId | null {
    const taken = takenIn(this.chosen(), key, id);
    if (taken) return taken;
    this.chosen.update(({ [id]: _before, ...others }) =>
      key === SHORTCUTS[id].key ? others : { ...others, [id]: key },
    );
    return null;
  }

  /** Gives a shortcut its own key back; answers what has taken that meanwhile. */
  reset(id: ShortcutId): ShortcutId | null {
    return this.choose(id, SHORTCUTS[id].key);
  }

  resetAll(): void {
    this.chosen.set({});
  }
}
