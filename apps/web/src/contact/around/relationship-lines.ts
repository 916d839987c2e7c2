import type { RelationshipType } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import type { FormLine } from '../saving/quick-form';

/** What one person can be to another, as it is offered. */
export const RELATIONSHIP_TYPES: readonly RelationshipType[] = [
  'COLLEAGUE',
  'MANAGER',
  'REPORT',
  'ASSISTANT',
  'ASSISTS',
  'SPOUSE',
  'PARTNER',
  'PARENT',
  'CHILD',
  'SIBLING',
  'RELATIVE',
  'FRIEND',
  'CARER',
  'CARED_FOR',
  'REFERRED',
  'REFERRED_BY',
  'OTHER',
];

export const typeOf = (value: string | undefined): RelationshipType =>
  RELATIONSHIP_TYPES.find((type) => type === value) ?? 'OTHER';

/** The controls of a relationship of `name`, with what is known of it. Call where injection is allowed. */
export function relationshipLines(): (name: string, type?: RelationshipType, note?: string | null) => FormLine[] {
  const translate = translator();
  return (name, type = 'COLLEAGUE', note = null) => [
    {
      name: 'type',
      label: translate('contact.around.type'),
      control: 'choice',
      options: RELATIONSHIP_TYPES.map((value) => ({
        value,
        label: translate(`contact.around.types.${value}`, { name }),
      })),
      value: type,
    },
    { name: 'note', label: translate('contact.around.note'), control: 'line', optional: true, value: note ?? '' },
  ];
}
