import { Component, computed, input } from '@angular/core';
import { Caps } from '../keys/caps';
import { Avatar } from '../ui/avatar';
import { Icon } from '../ui/icon';
import type { Choice } from './choice';
import { Marked } from './marked';

/** What a line of the palette shows: who or what, more about it, and the key that does the same. */
@Component({
  selector: 'heed-choice-line',
  imports: [Avatar, Caps, Icon, Marked],
  template: `
    @if (choice().avatar; as name) {
      <heed-avatar [name]="name" [size]="28" />
    } @else {
      <span class="grid w-7 shrink-0 place-items-center"><heed-icon [name]="choice().icon ?? 'arrow-up-right'" /></span>
    }
    <span class="sr-only">{{ spoken() }}</span>
    <span class="flex min-w-0 flex-1 items-baseline gap-x-2 max-sm:flex-col max-sm:items-stretch" aria-hidden="true">
      <heed-marked class="min-w-0 truncate font-medium" [text]="choice().text" [words]="words()" />
      @if (choice().detail; as detail) {
        <heed-marked class="text-meta shrink-0 truncate opacity-90 sm:max-w-[50%]" [text]="detail" [words]="words()" />
      }
    </span>
    @if (choice().does; as does) {
      <heed-caps class="pointer-coarse:hidden" aria-hidden="true" [does]="does" />
    } @else if (active()) {
      <heed-caps class="pointer-coarse:hidden" aria-hidden="true" does="open" />
    }
  `,
  host: { class: 'flex min-h-10 items-center gap-3 px-3 py-1 pointer-coarse:min-h-12' },
})
export class ChoiceLine {
  readonly choice = input.required<Choice>();
  /** What was looked for, folded. */
  readonly words = input.required<readonly string[]>();
  readonly active = input.required<boolean>();
  /** What a screen reader says: the marks and keys in the line would cut its words. */
  protected readonly spoken = computed(() => {
    const { text, detail } = this.choice();
    return detail ? `${text}, ${detail}` : text;
  });
}
