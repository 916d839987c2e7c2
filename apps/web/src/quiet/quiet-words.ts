import { inject } from '@angular/core';
import type { QuietRowFragment } from '../graphql/generated/graphql';
import { counter } from '../i18n/counted';
import { InterfaceLanguage } from '../i18n/language';
import { translator } from '../i18n/translate';

/** A rhythm and how far somebody is from it, in words. Call where injection is allowed. */
export function quietWords() {
  const translate = translator();
  const say = counter();
  const locale = inject(InterfaceLanguage).locale;
  const number = (value: number) => new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);
  return {
    usual: ({ medianGapDays, gaps }: QuietRowFragment) =>
      say('quiet.row.usual.', Math.round(medianGapDays), { gaps: say('quiet.row.gaps.', gaps) }),
    since: ({ daysSince }: QuietRowFragment) => say('quiet.row.since.', daysSince),
    ratio: ({ ratio, urgency }: QuietRowFragment) =>
      translate(urgency === 'RED' ? 'quiet.row.much' : 'quiet.row.longer', { times: number(ratio) }),
  };
}
