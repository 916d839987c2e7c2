import { inject } from '@angular/core';
import { InterfaceLanguage } from '../../i18n/language';

/** A business day of eight hours, in minutes. */
const DAY = 480;

/** Says business minutes in words: "15 minutes", "4 hours", "1 day". Call where injection is allowed. */
export function targetWords(): (minutes: number) => string {
  const locale = inject(InterfaceLanguage).locale;
  return (minutes) => {
    const [unit, size] =
      minutes % DAY === 0
        ? (['day', DAY] as const)
        : minutes % 60 === 0
          ? (['hour', 60] as const)
          : (['minute', 1] as const);
    const words = new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' });
    return words.format(minutes / size);
  };
}
