import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PreferenceSource } from '../../../graphql/generated/graphql';
import { Icon } from '../../../ui/icon';
import { Time } from '../../../ui/time';

const ICONS: Record<PreferenceSource, string> = {
  CUSTOMER_STATED: 'quote',
  STAFF_OBSERVED: 'eye',
  COMPUTED: 'sigma',
  IMPORTED: 'file-text',
};

/** Where we know it from (they said it, we saw it, it was calculated) and since when. */
@Component({
  selector: 'heed-source-mark',
  imports: [Icon, Time, TranslocoPipe],
  template: `<span [attr.title]="'contact.preference.sources.' + source() | transloco"
      ><heed-icon [name]="icon()" class="size-3.5!"
    /></span>
    <span class="sr-only">{{ 'contact.preference.sources.' + source() | transloco }}</span>
    <heed-time [at]="at()" />`,
  host: { class: 'text-caption text-ink2 inline-flex items-center gap-1 whitespace-nowrap' },
})
export class SourceMark {
  readonly source = input.required<PreferenceSource>();
  readonly at = input.required<string>();
  protected readonly icon = computed(() => ICONS[this.source()]);
}
