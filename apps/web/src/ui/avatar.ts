import { Component, computed, input } from '@angular/core';

/** First letters of the first and last word. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

/** 1 to 5 from the letters of the name; the colour means nothing. */
function ground(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (sum % 5) + 1;
}

const SIZES = {
  20: 'size-5 text-[0.5625rem]',
  28: 'size-7 text-[0.6875rem]',
  36: 'size-9 text-meta',
  56: 'size-14 text-title',
};

/** Initials on a ground; decorative, the name stands beside it. */
@Component({
  selector: 'heed-avatar',
  template: '',
  host: {
    'aria-hidden': 'true',
    class:
      'before:content-[attr(data-letters)] inline-grid shrink-0 place-items-center rounded-full font-semibold select-none',
    '[attr.data-letters]': 'letters()',
    '[class]': 'sizes[size()]',
    '[style.background-color]': "'var(--avatar-' + shade() + ')'",
    '[style.color]': "'var(--avatar-' + shade() + '-ink)'",
  },
})
export class Avatar {
  readonly name = input.required<string>();
  readonly size = input<20 | 28 | 36 | 56>(36);
  protected readonly letters = computed(() => initials(this.name()));
  protected readonly shade = computed(() => ground(this.name()));
  protected readonly sizes = SIZES;
}
