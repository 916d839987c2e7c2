import { Component, computed, inject, input } from '@angular/core';
import { keyCaps } from './key-caps';
import { KeyMap } from './key-map';
import type { ShortcutId } from './shortcuts';

/** The keys of a shortcut as caps, also for a screen reader; nothing while letters are off and it is one. */
@Component({
  selector: 'heed-caps',
  template: `@for (cap of caps(); track $index) {
    <kbd
      class="text-caption inline-grid h-5 min-w-5 place-items-center rounded-[5px] border border-current/35 px-1 font-sans font-medium"
      >{{ cap }}</kbd
    >
  }`,
  host: { class: 'inline-flex shrink-0 gap-1 align-middle' },
})
export class Caps {
  private readonly map = inject(KeyMap);
  private readonly capsOf = keyCaps();
  readonly does = input.required<ShortcutId>();
  protected readonly caps = computed(() => {
    const key = this.map.inForce(this.does());
    return key === null ? [] : this.capsOf(key);
  });
}
