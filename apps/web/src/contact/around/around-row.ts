import { Component, computed, input, output, signal } from '@angular/core';
import { translator } from '../../i18n/translate';
import { Icon } from '../../ui/icon';
import { Menu, type MenuEntry } from '../../ui/menu';
import type { Outcome } from '../saving/outcome';
import { type FormLine, QuickForm, type Values } from '../saving/quick-form';

/** One thing in such a card: what is known of it, a menu to change or remove it, and the form that changes it. */
@Component({
  selector: 'heed-around-row',
  imports: [Icon, Menu, QuickForm],
  template: `
    <div class="flex items-start gap-2.5">
      <ng-content select="[lead]" />
      <div class="min-w-0 flex-1"><ng-content /></div>
      @if (canEdit()) {
        <heed-menu
          class="-my-1"
          triggerClass="h-7! w-7! pointer-coarse:h-11! pointer-coarse:w-11!"
          [label]="label()"
          [items]="entries()"
          (chosen)="act($event)"
          ><heed-icon name="ellipsis"
        /></heed-menu>
      }
    </div>
    @if (changing()) {
      <heed-quick-form [label]="label()" [lines]="lines()" [save]="save()" (closed)="changing.set(false)" />
    }
  `,
  host: { class: 'block' },
})
export class AroundRow {
  private readonly translate = translator();
  /** Names the menu and the form. */
  readonly label = input.required<string>();
  readonly canEdit = input.required<boolean>();
  readonly lines = input.required<readonly FormLine[]>();
  readonly save = input.required<(values: Values) => Promise<Outcome>>();
  /** What else the menu offers, before changing and removing. */
  readonly more = input<readonly MenuEntry[]>([]);
  readonly removed = output();
  /** The value of an entry of `more`. */
  readonly chosen = output<string>();
  protected readonly changing = signal(false);
  protected readonly entries = computed<MenuEntry[]>(() => [
    ...this.more(),
    { value: 'change', label: this.translate('contact.around.change'), icon: 'pencil' },
    { value: 'remove', label: this.translate('contact.around.remove'), icon: 'trash-2', danger: true },
  ]);

  protected act(what: string): void {
    if (what === 'change') this.changing.set(true);
    else if (what === 'remove') this.removed.emit();
    else this.chosen.emit(what);
  }
}
