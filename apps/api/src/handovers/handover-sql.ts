import { contactRefJson } from '../contacts/contact-ref-sql';
import { memberJson } from '../identity/member-sql';
import { isoInstant, jsonObject } from '../platform/database/json-sql';
import type { Window } from '../platform/window';
import { interactionRefJson } from '../preferences/interaction-ref.type';

/** SQL of what the rules read of the handover `h`: `HandoverFacts`. */
export const HANDOVER_FACTS = jsonObject({
  fromId: 'h.from_id',
  fromActive: `EXISTS (SELECT FROM membership fm WHERE fm.workspace_id = h.workspace_id AND fm.id = h.from_id AND fm.active)`,
  toId: 'h.to_id',
  startedAt: isoInstant('h.started_at'),
  acceptedByFromAt: isoInstant('h.accepted_by_from_at'),
  acceptedByToAt: isoInstant('h.accepted_by_to_at'),
  toldAt: isoInstant('h.told_at'),
  withdrawnAt: isoInstant('h.withdrawn_at'),
});

/** SQL of a `Handover` as JSON, over `HANDOVERS`. */
export const HANDOVER_JSON = jsonObject({
  id: 'h.id',
  version: 'h.version',
  contact: contactRefJson('hc'),
  from: `CASE WHEN hf.id IS NOT NULL THEN ${memberJson('hf')} END`,
  to: memberJson('ht'),
  startedAt: isoInstant('h.started_at'),
  acceptedByFrom: isoInstant('h.accepted_by_from_at'),
  acceptedByTo: isoInstant('h.accepted_by_to_at'),
  toldAt: isoInstant('h.told_at'),
  toldBy: interactionRefJson('hi', 'hy'),
  facts: HANDOVER_FACTS,
  note: 'h.note',
  written: 'h.draft',
  business: 'hw.name',
  language: 'hw.language',
});

/** SQL of handovers `h` with what their JSON names. */
export const HANDOVERS = `handover h
  JOIN workspace hw ON hw.id = h.workspace_id
  JOIN contact hc ON hc.workspace_id = h.workspace_id AND hc.id = h.contact_id
  JOIN membership ht ON ht.workspace_id = h.workspace_id AND ht.id = h.to_id
  LEFT JOIN membership hf ON hf.workspace_id = h.workspace_id AND hf.id = h.from_id
  LEFT JOIN interaction hi ON hi.workspace_id = h.workspace_id AND hi.id = h.told_in_id
  LEFT JOIN interaction_type hy ON hy.workspace_id = hi.workspace_id AND hy.id = hi.type_id`;

/** `Contact.handover`: the newest that was not withdrawn. */
export const handoverWindow: Window = {
  field: 'handover',
  sql: `(SELECT ${HANDOVER_JSON} FROM ${HANDOVERS}
   WHERE h.workspace_id = c.workspace_id AND h.contact_id = c.id AND h.withdrawn_at IS NULL
   ORDER BY h.started_at DESC, h.id DESC LIMIT 1)`,
};
