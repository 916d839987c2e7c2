import { isoInstant, jsonList, jsonObject } from '../platform/database/json-sql';
import type { Window } from '../platform/window';
import { interactionRefJson } from './interaction-ref.type';

const item = jsonObject({
  id: 'pr.id',
  version: 'pr.version',
  key: 'pr.key',
  value: 'pr.value',
  strength: 'pr.strength',
  source: 'pr.source',
  evidence: interactionRefJson('ei', 'et'),
  confirmedAt: isoInstant('pr.confirmed_at'),
  validUntil: 'pr.valid_until',
  zone: 'coalesce(zc.time_zone, zw.time_zone)',
});

// What a viewer may not read is no row here, and neither is what stands on it.
const readable = `preference pr
  JOIN contact zc ON zc.workspace_id = pr.workspace_id AND zc.id = pr.contact_id
  JOIN workspace zw ON zw.id = pr.workspace_id
  LEFT JOIN interaction ei ON ei.workspace_id = pr.workspace_id AND ei.id = pr.evidence_interaction_id
  LEFT JOIN interaction_type et ON et.workspace_id = ei.workspace_id AND et.id = ei.type_id
 WHERE (pr.evidence_interaction_id IS NULL OR ei.id IS NOT NULL)`;

/** SQL of a JSON array of preferences that match `condition` (on `pr`), strongest first. */
function preferencesWhere(condition: string): string {
  return jsonList({
    item,
    from: `${readable} AND ${condition}`,
    orderBy: `array_position('{MUST,LIKES,DISLIKES}', pr.strength), pr.key, pr.confirmed_at DESC, pr.id`,
  });
}

/** `Contact.preferences`: every preference whose evidence the viewer may read. */
export const preferencesWindow: Window = {
  field: 'preferences',
  sql: preferencesWhere('pr.workspace_id = c.workspace_id AND pr.contact_id = c.id'),
};

/** `Interaction.preferences`: what was learned in it. */
export const learnedPreferencesWindow: Window = {
  field: 'preferences',
  sql: preferencesWhere('pr.workspace_id = i.workspace_id AND pr.evidence_interaction_id = i.id'),
};
