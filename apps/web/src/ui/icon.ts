import { Component, computed, input } from '@angular/core';
import { ICON_NAMES, type IconName } from './icon-names';

const KNOWN: ReadonlySet<string> = new Set(ICON_NAMES);

/** A decorative icon of the sprite; unknown names (a type's icon from elsewhere) show a plain bubble. */
@Component({
  selector: 'heed-icon',
  template: `<svg class="size-full" focusable="false"><use [attr.href]="href()" /></svg>`,
  host: {
    'aria-hidden': 'true',
    class: 'inline-block shrink-0 fill-none stroke-current [stroke-linecap:round] [stroke-linejoin:round]',
    '[class.size-4]': 'size() === 16',
    '[class.size-5]': 'size() === 20',
    '[class.size-6]': 'size() === 24',
    '[class.stroke-[2.4]]': 'size() === 16',
    '[class.stroke-[2]]': 'size() !== 16',
  },
})
export class Icon {
  readonly name = input.required<IconName | (string & {})>();
  readonly size = input<16 | 20 | 24>(16);
  protected readonly href = computed(() => `/icons.svg#${KNOWN.has(this.name()) ? this.name() : 'message-circle'}`);
}
