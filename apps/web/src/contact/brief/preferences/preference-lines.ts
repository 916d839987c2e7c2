import type { translator } from '../../../i18n/translate';
import type { PreferenceKey } from '../../../graphql/generated/graphql';
import type { FormLine } from '../../saving/quick-form';
import type { PreferenceValue } from './preference-value';

export const PREFERENCE_KEYS = [
  'PREFERRED_CHANNEL',
  'AVOID_CHANNEL',
  'HOURS',
  'DO_NOT_DISTURB',
  'FORMALITY',
  'DIRECTNESS',
  'PACE',
  'SMALL_TALK',
  'DETAIL_LEVEL',
  'TOPIC_AVOID',
  'TOPIC_ENJOY',
  'ACCESSIBILITY',
  'INTERPRETER',
  'DECISION_STYLE',
  'OTHER',
] as const;
export const STRENGTHS = ['LIKES', 'MUST', 'DISLIKES'] as const;
export const SOURCES = ['CUSTOMER_STATED', 'STAFF_OBSERVED'] as const;

/** The controls that record a preference about `key`; `how` tells how its value is written. */
export function preferenceLines(
  translate: ReturnType<typeof translator>,
  how: PreferenceValue,
  key: PreferenceKey,
): FormLine[] {
  const values = how.options(key);
  const keys = PREFERENCE_KEYS.map((value) => ({ value, label: translate(`contact.preference.keys.${value}`) }));
  const strengths = STRENGTHS.map((value) => ({ value, label: translate(`contact.preference.strengths.${value}`) }));
  const sources = SOURCES.map((value) => ({ value, label: translate(`contact.preference.sources.${value}`) }));
  return [
    { name: 'key', label: translate('contact.preference.key'), control: 'choice', options: keys },
    {
      name: 'value',
      label: translate('contact.preference.value'),
      control: values.length ? 'choice' : 'line',
      options: values,
      help: how.help(key),
    },
    { name: 'strength', label: translate('contact.preference.strength'), control: 'choice', options: strengths },
    { name: 'source', label: translate('contact.preference.source'), control: 'choice', options: sources },
    { name: 'validUntil', label: translate('contact.preference.validUntil'), control: 'date', optional: true },
  ];
}
