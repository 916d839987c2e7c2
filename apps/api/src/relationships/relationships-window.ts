import { INVERSES, RELATIONSHIP_TYPES } from '@heed/domain';
import { contactRefJson } from '../contacts/contact-ref-sql';
import { jsonList, jsonObject } from '../platform/database/json-sql';
import type { Window } from '../platform/window';

const SWAPPED = [...INVERSES].map(([type, inverse]) => `WHEN '${type}' THEN '${inverse}'`).join(' ');

/** What the other one is to `c`: the row says what its `to` is to its `from`. */
const TYPE = `(CASE WHEN r.from_id = c.id THEN r.type ELSE CASE r.type ${SWAPPED} ELSE r.type END END)`;

/** `Contact.relationships`: from both sides, in the order of the vocabulary, then by name. */
export const relationshipsWindow: Window = {
  field: 'relationships',
  sql: jsonList({
    item: jsonObject({
      id: 'r.id',
      version: 'r.version',
      type: TYPE,
      note: 'r.note',
      other: contactRefJson('rc'),
      archived: 'rc.archived_at IS NOT NULL',
    }),
    from: `relationship r
      JOIN contact rc ON rc.workspace_id = r.workspace_id AND rc.id = CASE WHEN r.from_id = c.id THEN r.to_id ELSE r.from_id END
     WHERE r.workspace_id = c.workspace_id AND (r.from_id = c.id OR r.to_id = c.id)`,
    orderBy: `array_position('{${RELATIONSHIP_TYPES.join(',')}}', ${TYPE}), rc.sort_name, r.id`,
  }),
};
