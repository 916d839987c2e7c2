import { Component, input } from '@angular/core';
import { Icon } from './icon';

export type ChipTone = 'plain' | 'outline' | 'brand' | 'warn' | 'danger' | 'pain' | 'unsure';

const TONES: Record<ChipTone, string> = {
  plain: 'bg-sunken text-ink border-transparent',
  outline: 'border-line text-ink',
  brand: 'bg-soft text-soft-ink border-transparent',
  warn: 'bg-warn-bg text-warn border-transparent',
  danger: 'bg-danger-bg text-danger border-transparent',
  pain: 'bg-low-bg text-strained border-transparent',
  unsure: 'border-strong border-dashed text-ink2',
};

/** A fact or a state in a few words; not to be clicked. */
@Component({
  selector: 'heed-chip',
  imports: [Icon],
  template: `@if (icon(); as name) {
      <heed-icon [name]="name" />
    }
    <ng-content />`,
  host: {
    class:
      'heed-chip text-meta inline-flex min-h-6 max-w-full items-center gap-1.5 rounded-full border px-2.5 py-0.5 font-medium',
    '[class]': 'tones[tone()]',
  },
})
export class Chip {
  readonly tone = input<ChipTone>('plain');
  readonly icon = input<string | null>(null);
  protected readonly tones = TONES;
}
