import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../graphql/query';
import { InterfaceLanguage } from '../i18n/language';
import { translator } from '../i18n/translate';
import { Icon } from '../ui/icon';
import { KeptRateQuery } from './documents';

/** Under so many a rate says nothing. */
const TOO_FEW = 5;

/** How many promises were kept in time, with how many there were and how sure that is, in words. */
@Component({
  selector: 'heed-kept-rate',
  imports: [Icon, TranslocoPipe],
  template: `
    <p class="flex items-start gap-2">
      <heed-icon name="handshake" class="text-brand mt-0.5" />
      <span class="min-h-5 font-semibold">{{ words() }}</span>
    </p>
    <p class="text-meta text-ink2 mt-1">{{ 'promises.rate.how' | transloco }}</p>
  `,
  host: { class: 'bg-panel border-line rounded-card block border p-4' },
})
export class KeptRate {
  private readonly translate = translator();
  private readonly locale = inject(InterfaceLanguage).locale;
  /** A member's id; null for everybody. */
  readonly memberId = input.required<string | null>();
  /** The first day; null for ever. */
  readonly from = input.required<string | null>();
  private readonly asked = query(KeptRateQuery, () => ({ memberId: this.memberId(), from: this.from() }), {
    keepPrevious: true,
  });
  protected readonly words = computed(() => {
    const known = this.asked.data()?.keptRate;
    if (!known) return '';
    const { kept, n, rate, low, high } = known;
    if (n === 0) return this.translate('promises.rate.none');
    const said = { kept: this.number(kept), n: this.number(n) };
    if (n < TOO_FEW || rate === null || low === null || high === null) return this.translate('promises.rate.few', said);
    const parts = { rate: this.number(rate * 100), low: this.number(low * 100), high: this.number(high * 100) };
    return this.translate('promises.rate.said', { ...said, ...parts });
  });

  private number(value: number): string {
    return new Intl.NumberFormat(this.locale(), { maximumFractionDigits: 0 }).format(value);
  }
}
