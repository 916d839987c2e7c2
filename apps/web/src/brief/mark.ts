import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EvidenceMark } from '../graphql/generated/graphql';
import { Icon } from '../ui/icon';

const ICONS: Record<EvidenceMark, string> = {
  THEY_SAID: 'quote',
  WE_SAW: 'eye',
  CALCULATED: 'sigma',
  IMPORTED: 'file-text',
};

/** Where a sentence is from: they said it, we saw it, it was calculated, it was imported. */
@Component({
  selector: 'heed-mark',
  imports: [Icon, TranslocoPipe],
  template: `<span [attr.title]="'brief.mark.' + mark() | transloco"
      ><heed-icon [name]="icon()" class="size-3.5!" /></span
    ><span class="sr-only">({{ 'brief.mark.' + mark() | transloco }})</span>`,
  host: { class: 'text-ink2 inline-flex items-center' },
})
export class Mark {
  readonly mark = input.required<EvidenceMark>();
  protected readonly icon = computed(() => ICONS[this.mark()]);
}
