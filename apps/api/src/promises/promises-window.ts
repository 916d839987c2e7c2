import { isoInstant, jsonList, jsonObject } from '../platform/database/json-sql';
import type { Window } from '../platform/window';
import { interactionRefJson } from '../preferences/interaction-ref.type';

/** SQL of a `PromiseRecord` as JSON, over `READABLE_PROMISES`. */
export const PROMISE_JSON = jsonObject({
  id: 'q.id',
  version: 'q.version',
  text: 'q.text',
  direction: 'q.direction',
  promisor: 'q.promisor_name',
  promisorId: 'q.promisor_id',
  explicit: 'q.explicit',
  dueAt: isoInstant('q.due_at'),
  dueZone: 'q.due_zone',
  status: 'q.status',
  source: interactionRefJson('si', 'st'),
  resolution: interactionRefJson('ri', 'rt'),
  customerToldAt: isoInstant('q.customer_told_at'),
  resolvedAt: isoInstant('q.resolved_at'),
  ownerId: 'qc.owner_id',
});

/** SQL of promises `q`. The inner join on the source: what a viewer may not read is no row here, and neither is what was promised in it. */
export const READABLE_PROMISES = `promise q
  JOIN contact qc ON qc.workspace_id = q.workspace_id AND qc.id = q.contact_id
  JOIN interaction si ON si.workspace_id = q.workspace_id AND si.id = q.source_interaction_id
  JOIN interaction_type st ON st.workspace_id = si.workspace_id AND st.id = si.type_id
  LEFT JOIN interaction ri ON ri.workspace_id = q.workspace_id AND ri.id = q.resolution_interaction_id
  LEFT JOIN interaction_type rt ON rt.workspace_id = ri.workspace_id AND rt.id = ri.type_id`;

function promisesWhere(condition: string): string {
  return jsonList({
    item: PROMISE_JSON,
    from: `${READABLE_PROMISES} WHERE ${condition}`,
    orderBy: `q.status <> 'OPEN', q.due_at NULLS LAST, q.id`,
  });
}

/** `Contact.promises`: open ones first, by due date. */
export const promisesWindow: Window = {
  field: 'promises',
  sql: promisesWhere('q.workspace_id = c.workspace_id AND q.contact_id = c.id'),
};

/** `Interaction.promises`: made in it. */
export const madePromisesWindow: Window = {
  field: 'promises',
  sql: promisesWhere('q.workspace_id = i.workspace_id AND q.source_interaction_id = i.id'),
};

/** `Interaction.keptPromises`: fulfilled by it. */
export const keptPromisesWindow: Window = {
  field: 'keptPromises',
  sql: promisesWhere(
    `q.workspace_id = i.workspace_id AND q.resolution_interaction_id = i.id AND q.status IN ('KEPT', 'KEPT_LATE')`,
  ),
};
