import type { PreferenceKey, PreferenceSource, PreferenceStrength, Visibility } from '@heed/domain';
import type { Row } from '../platform/changes/row-diff';

/** A row of `preference` as JSON. */
export interface PreferenceRow extends Row {
  readonly version: number;
  readonly contact_id: string;
  readonly key: PreferenceKey;
  readonly value: string;
  readonly strength: PreferenceStrength;
  readonly source: PreferenceSource;
  readonly evidence_interaction_id: string | null;
  readonly confirmed_at: string;
  readonly valid_until: string | null;
}

/** A preference on record with the visibility of what it stands on; null without evidence. */
export interface KnownPreference {
  readonly row: PreferenceRow;
  readonly visibility: Visibility | null;
}

/** SQL of a JSON array of the preferences of a contact that the viewer may read. `contact` is SQL of the contact's id. */
export function knownPreferencesSql(workspace: string, contact: string): string {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('row', to_jsonb(pr), 'visibility', e.visibility)), '[]')
    FROM preference pr
    LEFT JOIN interaction e ON e.workspace_id = pr.workspace_id AND e.id = pr.evidence_interaction_id
   WHERE pr.workspace_id = ${workspace} AND pr.contact_id = ${contact}
     AND (pr.evidence_interaction_id IS NULL OR e.id IS NOT NULL))`;
}
