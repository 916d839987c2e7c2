import { Component, computed, input, output } from '@angular/core';
import { Menu as AriaMenu, MenuContent, MenuItem, MenuTrigger } from '@angular/aria/menu';
import { type ButtonLook, Button } from './button';
import { Icon } from './icon';
import { Kbd } from './kbd';

/** One line of a menu. `checked` makes it a check (or, with `radio`, one of several). */
export interface MenuEntry {
  value: string;
  label: string;
  icon?: string;
  key?: string;
  checked?: boolean;
  radio?: boolean;
  /** A thin line above. */
  apart?: boolean;
  danger?: boolean;
}

/** A button that opens a menu; its content is what the button shows. Arrows move, letters find, Esc closes. */
@Component({
  selector: 'heed-menu',
  imports: [AriaMenu, MenuContent, MenuItem, MenuTrigger, Button, Icon, Kbd],
  template: `
    <button
      ngMenuTrigger
      #trigger="ngMenuTrigger"
      [menu]="menu"
      type="button"
      [heedButton]="look()"
      [class]="triggerClass()"
      [attr.aria-label]="label()"
    >
      <ng-content />
    </button>
    <div
      ngMenu
      #menu="ngMenu"
      class="bg-panel border-line rounded-card shadow-overlay absolute end-0 z-30 w-[250px] max-w-[calc(100vw-24px)] border p-1.5"
      [class]="side() + (trigger.expanded() ? '' : ' hidden')"
      [attr.aria-label]="label()"
      (itemSelected)="pick($event)"
    >
      <ng-template ngMenuContent>
        @for (entry of items(); track entry.value) {
          @if (entry.apart) {
            <div role="separator" class="border-hair -mx-1.5 my-1.5 border-t"></div>
          }
          <div
            ngMenuItem
            class="rounded-input data-[active=true]:bg-soft data-[active=true]:text-soft-ink hover:bg-hover flex min-h-9 cursor-pointer items-center gap-3 px-2.5 pointer-coarse:min-h-11"
            [class.text-danger]="entry.danger"
            [value]="entry.value"
            [searchTerm]="entry.label"
            [role]="roleOf(entry)"
            [attr.aria-checked]="entry.checked"
          >
            @if (entry.icon; as name) {
              <heed-icon [name]="name" />
            }
            <span class="flex-1">{{ entry.label }}</span>
            @if (entry.checked) {
              <heed-icon name="check" />
            }
            @if (entry.key) {
              <kbd heedKbd>{{ entry.key }}</kbd>
            }
          </div>
        }
      </ng-template>
    </div>
  `,
  host: { class: 'relative inline-block' },
})
export class Menu {
  readonly items = input.required<readonly MenuEntry[]>();
  /** The button's and the menu's accessible name. */
  readonly label = input.required<string>();
  readonly look = input<ButtonLook>('icon');
  readonly triggerClass = input('');
  /** Opens above the button. */
  readonly up = input(false);
  readonly chosen = output<string>();

  protected readonly side = computed(() => (this.up() ? 'bottom-full mb-2' : 'top-full mt-2'));

  protected roleOf(entry: MenuEntry) {
    if (entry.checked === undefined) return 'menuitem' as const;
    return entry.radio ? ('menuitemradio' as const) : ('menuitemcheckbox' as const);
  }

  protected pick(value: unknown): void {
    if (typeof value === 'string') this.chosen.emit(value);
  }
}
