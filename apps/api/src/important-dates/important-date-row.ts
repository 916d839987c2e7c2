import type { ImportantDateFields, ImportantDateKind } from '@heed/domain';
import type { Row } from '../platform/changes/row-diff';

/** A row of `important_date` as JSON. */
export interface ImportantDateRow extends Row {
  readonly version: number;
  readonly contact_id: string;
  readonly kind: ImportantDateKind;
  readonly label: string | null;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly lead_days: number;
  readonly confirmed: boolean;
}

/** The columns of what was checked. */
export function columnsOf({ leadDays, ...same }: ImportantDateFields) {
  return { ...same, lead_days: leadDays };
}

export const BIRTHDAY_KEY = {
  important_date_birthday: { field: 'kind', message: 'Their birthday is on record already. Change that one.' },
};
