import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { InterfaceLanguage } from '../i18n/language';

/** How far back words were looked for, where there is more to look through. */
@Component({
  selector: 'heed-looked-back',
  imports: [TranslocoPipe],
  template: `{{ 'entries.lookedBack' | transloco: { month: month() } }}`,
  host: { class: 'text-meta text-ink2 block py-1', role: 'status' },
})
export class LookedBack {
  private readonly locale = inject(InterfaceLanguage).locale;
  /** An instant as the API gives it. */
  readonly to = input.required<string>();
  protected readonly month = computed(() =>
    new Intl.DateTimeFormat(this.locale(), { month: 'long', year: 'numeric' }).format(new Date(this.to())),
  );
}
