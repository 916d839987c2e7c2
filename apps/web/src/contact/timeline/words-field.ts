import {
  Component,
  DestroyRef,
  type ElementRef,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { bindKeys } from '../../keys/bind-keys';
import { KeyMap } from '../../keys/key-map';
import { Icon } from '../../ui/icon';
import { Kbd } from '../../ui/kbd';

/** How long a pause in typing is before the words are looked for, in milliseconds. */
const PAUSE = 300;

/** The words that entries are looked through for; the key that searches the page leads here. */
@Component({
  selector: 'heed-words-field',
  imports: [Icon, Kbd, TranslocoPipe],
  template: `<heed-icon name="search" class="text-ink2 pointer-events-none absolute inset-y-0 start-2.5 my-auto" />
    <input
      #field
      type="search"
      class="heed-input !h-[30px] !ps-8 pointer-coarse:!h-11"
      autocomplete="off"
      enterkeyhint="search"
      maxlength="200"
      [attr.aria-keyshortcuts]="keys.inForce('search')"
      [value]="typed()"
      [attr.aria-label]="'contact.filter.text' | transloco"
      [placeholder]="'contact.filter.textHint' | transloco"
      (input)="later(field.value)"
      (keydown.enter)="now(field.value)"
    />
    @if (!typed()) {
      <kbd heedKbd="search" class="text-ink2 absolute inset-y-0 end-2.5 my-auto h-5 max-sm:hidden"></kbd>
    }`,
  host: { class: 'relative block w-[210px] max-sm:w-full', role: 'search' },
})
export class WordsField {
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly keys = inject(KeyMap);
  /** The words as the address has them. */
  readonly value = input.required<string>();
  readonly changed = output<string>();
  protected readonly typed = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told = '';

  constructor() {
    bindKeys({ does: 'search', when: () => this.isShown(), run: () => this.field().nativeElement.focus() });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
    effect(() => {
      const value = this.value();
      untracked(() => this.follow(value));
    });
  }

  protected later(text: string): void {
    this.typed.set(text);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(text), PAUSE);
  }

  protected now(text: string): void {
    clearTimeout(this.timer);
    if (text.trim() === this.told) return;
    this.told = text.trim();
    this.changed.emit(this.told);
  }

  /** Back, forward and "clear" write into the field; what was typed here does not come back to it. */
  private follow(value: string): void {
    if (value !== this.told) this.typed.set(value);
    this.told = value;
  }

  /** Beside an open log there is no room for the filters. */
  private isShown(): boolean {
    return this.field().nativeElement.checkVisibility?.() ?? true;
  }
}
