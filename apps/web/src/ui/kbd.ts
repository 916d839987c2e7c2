import { Component, computed, inject, input } from '@angular/core';
import { keyCaps } from '../keys/key-caps';
import { KeyMap } from '../keys/key-map';
import type { ShortcutId } from '../keys/shortcuts';

/**
 * A key cap: `<kbd heedKbd="log"></kbd>` shows the key that logs on this device, or nothing while it does not work.
 * Without a name it shows its content. Hidden where there is no keyboard, and from screen readers.
 */
@Component({
  selector: 'kbd[heedKbd]',
  template: `{{ cap() }}<ng-content />`,
  host: {
    'aria-hidden': 'true',
    '[class.!hidden]': 'cap() === null',
    class:
      'text-caption rounded-[5px] border border-current/35 px-1.5 font-sans font-medium opacity-90 pointer-coarse:hidden',
  },
})
export class Kbd {
  private readonly map = inject(KeyMap);
  private readonly capsOf = keyCaps();
  readonly heedKbd = input<ShortcutId | ''>('');
  /** Null for a key that does nothing now. */
  protected readonly cap = computed(() => {
    const id = this.heedKbd();
    if (!id) return '';
    const key = this.map.inForce(id);
    return key === null ? null : this.capsOf(key).join(' ');
  });
}
