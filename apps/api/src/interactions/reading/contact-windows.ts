import { jsonList } from '../../platform/database/json-sql';
import type { Window } from '../../platform/window';
import { INTERACTION_JSON } from './interaction-sql';

const marked = (mark: 'planned' | 'pinned') =>
  `SELECT lp.interaction_id FROM interaction_participant lp
    WHERE lp.workspace_id = c.workspace_id AND lp.contact_id = c.id AND lp.${mark}`;

/**
 * Behind `Contact.planned` and `Contact.pinned`: the interactions that stand in either, the earliest first. One window
 * for both, because PostgreSQL prepares all parts of an interaction for each mention, also when there is none to show.
 */
export const setApartWindow: Window = {
  field: 'setApart',
  sql: jsonList({
    item: INTERACTION_JSON,
    from: `(${marked('planned')} UNION ${marked('pinned')}) lp
      JOIN interaction i ON i.workspace_id = c.workspace_id AND i.id = lp.interaction_id`,
    orderBy: 'i.occurred_at, i.id',
  }),
};
