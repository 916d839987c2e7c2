import { jsonList } from '../../platform/database/json-sql';
import type { Window } from '../../platform/window';
import { INTERACTION_JSON } from './interaction-sql';

const listed = (mark: 'planned' | 'pinned', orderBy: string) =>
  jsonList({
    item: INTERACTION_JSON,
    from: `interaction_participant lp
      JOIN interaction i ON i.workspace_id = lp.workspace_id AND i.id = lp.interaction_id
     WHERE lp.workspace_id = c.workspace_id AND lp.contact_id = c.id AND lp.${mark}`,
    orderBy,
  });

/** `Contact.planned`: what lies ahead, the next first. */
export const plannedWindow: Window = { field: 'planned', sql: listed('planned', 'i.occurred_at, i.id') };

/** `Contact.pinned`: at most three, the newest pin first. */
export const pinnedWindow: Window = { field: 'pinned', sql: listed('pinned', 'i.pinned_at DESC, i.id') };
