/** What a day of the year is to a person. BEREAVEMENT is never greeted: around it they are left in peace. */
export const IMPORTANT_DATE_KINDS = [
  'BIRTHDAY',
  'ANNIVERSARY',
  'CUSTOMER_SINCE',
  'RENEWAL',
  'BEREAVEMENT',
  'OTHER',
] as const;
export type ImportantDateKind = (typeof IMPORTANT_DATE_KINDS)[number];
