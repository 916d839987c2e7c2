import { RECOVERY_TOUCHES } from '@heed/domain';
import { isoInstant } from '../platform/database/json-sql';
import { takesPart } from '../pulse/takes-part';

/**
 * SQL of what people said was felt in the newest touchpoints of the contact `c`, as the viewer may read it: a table `f`
 * of its interactions, `part_id` and `at` being the contact's part in it; ends in a WHERE. Reads each interaction once,
 * by its key, and no more of them than count, however long the history is and whatever the planner believes of it.
 */
export const FELT_LATELY = `(SELECT p.id AS part_id, p.occurred_at AS at, i.id, i.workspace_id, i.type_id, i.occurred_at, i.status,
      i.feeling, i.feeling_source, i.two_way, i.imported_at, i.visibility, i.author_id
      FROM interaction_participant p CROSS JOIN LATERAL (SELECT * FROM interaction li
        WHERE li.workspace_id = p.workspace_id AND li.id = p.interaction_id AND li.status = 'COMPLETED' OFFSET 0) i
     WHERE p.workspace_id = c.workspace_id AND p.contact_id = c.id AND NOT p.planned AND ${takesPart('p', 'i')}
     ORDER BY p.occurred_at DESC, i.id DESC LIMIT ${RECOVERY_TOUCHES}) f
   WHERE f.feeling IS NOT NULL AND f.feeling_source IS DISTINCT FROM 'MODEL'`;

/** SQL of what a touchpoint of `FELT_LATELY` is to a recovery: fields of a `FeltTouch`. */
export const FELT_FIELDS: Readonly<Record<string, string>> = {
  id: 'f.id',
  occurredAt: isoInstant('f.at'),
  status: 'f.status',
  feeling: 'f.feeling',
  feelingSource: 'f.feeling_source',
  twoWay: 'f.two_way',
  imported: 'f.imported_at IS NOT NULL',
};

/** SQL of when the customer of the recovery `r` said that it is good, as far as the viewer may read it. */
export const CONFIRMED_AT = `(SELECT ${isoInstant('w.occurred_at')} FROM interaction w
      WHERE w.workspace_id = r.workspace_id AND w.id = r.confirmed_in_id)`;

/** SQL of the acts of the contact `c`, as `r`. */
export const ACTS_OF_CONTACT = 'recovery r WHERE r.workspace_id = c.workspace_id AND r.contact_id = c.id';
