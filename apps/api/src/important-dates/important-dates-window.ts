import { jsonList, jsonObject } from '../platform/database/json-sql';
import type { Window } from '../platform/window';

/** `Contact.importantDates`, by their place in the year. */
export const importantDatesWindow: Window = {
  field: 'importantDates',
  sql: jsonList({
    item: jsonObject({
      id: 'd.id',
      version: 'd.version',
      kind: 'd.kind',
      label: 'd.label',
      year: 'd.year',
      month: 'd.month',
      day: 'd.day',
      leadDays: 'd.lead_days',
      confirmed: 'd.confirmed',
      zone: 'w.time_zone',
    }),
    from:
      'important_date d JOIN workspace w ON w.id = d.workspace_id ' +
      'WHERE d.workspace_id = c.workspace_id AND d.contact_id = c.id',
    orderBy: 'd.month, d.day, d.id',
  }),
};
