import { type PainCategory, type PainStatus, VISIBILITIES, type Visibility } from '@heed/domain';
import type { Row } from '../platform/changes/row-diff';

/** A row of `pain_point` as JSON. */
export interface PainPointRow extends Row {
  readonly version: number;
  readonly contact_id: string;
  readonly title: string;
  readonly their_words: string | null;
  readonly category: PainCategory;
  readonly severity: number;
  readonly status: PainStatus;
  readonly repeat_count: number;
  readonly first_mentioned_at: string;
  readonly last_mentioned_at: string;
}

/** A row of `pain_mention` as JSON. */
export interface PainMentionRow extends Row {
  readonly version: number;
  readonly pain_point_id: string;
  readonly interaction_id: string;
  readonly mentioned_at: string;
}

/** A pain point with its mentions that everybody may read, and whether the viewer may read any at all. */
export interface KnownPain {
  readonly row: PainPointRow;
  readonly mentions: readonly PainMentionRow[];
  /** Of the mention that most people may read, among those that the viewer may. */
  readonly visibility: Visibility;
}

const WIDEST_FIRST = `ARRAY[${VISIBILITIES.map((one) => `'${one}'`).join(', ')}]`;

/**
 * SQL of a JSON array of the pain points that match `condition` (on `pp`) and of which the viewer may read a mention,
 * each with all the mentions the viewer may read.
 */
export function knownPainsSql(condition: string): string {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('row', to_jsonb(pp), 'mentions', told.mentions,
      'visibility', (${WIDEST_FIRST})[told.widest])), '[]')
    FROM pain_point pp
    CROSS JOIN LATERAL (
      SELECT jsonb_agg(to_jsonb(pm)) AS mentions, min(array_position(${WIDEST_FIRST}, mi.visibility)) AS widest
        FROM pain_mention pm
        JOIN interaction mi ON mi.workspace_id = pm.workspace_id AND mi.id = pm.interaction_id
       WHERE pm.workspace_id = pp.workspace_id AND pm.pain_point_id = pp.id) told
   WHERE ${condition} AND told.mentions IS NOT NULL)`;
}
