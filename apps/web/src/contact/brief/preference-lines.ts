import type { translator } from '../../i18n/translate';
import type { FormLine } from '../saving/quick-form';

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
const STRENGTHS = ['LIKES', 'MUST', 'DISLIKES'] as const;
const SOURCES = ['CUSTOMER_STATED', 'STAFF_OBSERVED'] as const;

/** The controls that record a preference. */
export function preferenceLines(translate: ReturnType<typeof translator>): FormLine[] {
  const keys = PREFERENCE_KEYS.map((value) => ({ value, label: translate(`contact.preference.keys.${value}`) }));
  const strengths = STRENGTHS.map((value) => ({ value, label: translate(`contact.preference.strengths.${value}`) }));
  const sources = SOURCES.map((value) => ({ value, label: translate(`contact.preference.sources.${value}`) }));
  return [
    { name: 'key', label: translate('contact.preference.key'), control: 'choice', options: keys },
    { name: 'value', label: translate('contact.preference.value'), control: 'line' },
    { name: 'strength', label: translate('contact.preference.strength'), control: 'choice', options: strengths },
    { name: 'source', label: translate('contact.preference.source'), control: 'choice', options: sources },
    { name: 'validUntil', label: translate('contact.preference.validUntil'), control: 'date', optional: true },
  ];
}
