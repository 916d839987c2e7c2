import type { ContactPanelsFragment, ImportantDateKind } from '../../graphql/generated/graphql';
import { InterfaceLanguage } from '../../i18n/language';
import { counter } from '../../i18n/counted';
import { translator } from '../../i18n/translate';
import { inject } from '@angular/core';
import type { Option } from '../saving/in-place';
import type { FormLine, Values } from '../saving/quick-form';

export type ImportantDate = ContactPanelsFragment['importantDates'][number];
type Fields = Pick<ImportantDate, 'kind' | 'label' | 'year' | 'month' | 'day' | 'leadDays'>;

const KINDS: readonly ImportantDateKind[] = [
  'BIRTHDAY',
  'ANNIVERSARY',
  'CUSTOMER_SINCE',
  'RENEWAL',
  'BEREAVEMENT',
  'OTHER',
];
const LEADS = [0, 1, 3, 7, 14, 30, 60, 90];
const DAYS = Array.from({ length: 31 }, (_none, index) => index + 1);
const MONTHS = Array.from({ length: 12 }, (_none, index) => index + 1);
const NEW: Fields = { kind: 'BIRTHDAY', label: null, year: null, month: 1, day: 1, leadDays: 3 };

const options = (values: readonly number[], say: (value: number) => string): Option[] =>
  values.map((value) => ({ value: String(value), label: say(value) }));

/** The controls of an important date, with what is known of it. Call where injection is allowed. */
export function dateLines(): (date?: Fields) => FormLine[] {
  const translate = translator();
  const say = counter();
  const locale = inject(InterfaceLanguage).locale;
  const month = (value: number) =>
    new Intl.DateTimeFormat(locale(), { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, value - 1));
  const lead = (value: number) => (value ? say('contact.dates.leads.', value) : translate('contact.dates.onTheDay'));
  const kinds = () => KINDS.map((value) => ({ value, label: translate(`contact.dates.kinds.${value}`) }));
  const known = (value: number) => [...new Set([...LEADS, value])].sort((one, other) => one - other);
  return (date = NEW) => [
    { name: 'kind', label: translate('contact.dates.kind'), control: 'choice', options: kinds(), value: date.kind },
    {
      name: 'label',
      label: translate('contact.dates.label'),
      control: 'line',
      optional: true,
      value: date.label ?? '',
    },
    choice('day', translate('contact.dates.day'), options(DAYS, String), date.day),
    choice('month', translate('contact.dates.month'), options(MONTHS, month), date.month),
    {
      name: 'year',
      label: translate('contact.dates.year'),
      control: 'line',
      optional: true,
      value: String(date.year ?? ''),
    },
    choice('leadDays', translate('contact.dates.lead'), options(known(date.leadDays), lead), date.leadDays),
  ];
}

const choice = (name: string, label: string, of: Option[], value: number): FormLine => ({
  name,
  label,
  control: 'choice',
  options: of,
  value: String(value),
});

/** What the form says; null when the year is no number. */
export function dateOf(values: Values): Fields | null {
  const year = values['year']?.trim() ?? '';
  if (!/^(\d{4})?$/.test(year)) return null;
  const number = (name: string) => Number(values[name]);
  return {
    kind: KINDS.find((kind) => kind === values['kind']) ?? 'OTHER',
    label: values['label']?.trim() || null,
    year: year ? Number(year) : null,
    month: number('month'),
    day: number('day'),
    leadDays: number('leadDays'),
  };
}
