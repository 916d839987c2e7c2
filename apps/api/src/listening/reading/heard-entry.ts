import type { HearingOutcome } from '@heed/domain';
import type { HeardTone } from '@heed/listening';
import type { Db } from '../../platform/database/db';
import type { KeptFact } from '../kept-fact';
import { BODY_HASH, WANTED } from './wanted-sql';

/** What was heard in an interaction, as far as it waits for somebody. */
export interface HeardEntry {
  readonly id: string;
  readonly outcome: HearingOutcome;
  /** BCP 47; null when it cannot be told. */
  readonly language: string | null;
  /** IANA: the clocks by which its dates were read; null where nothing was heard. */
  readonly zone: string | null;
  /** How many code units were read, when not all were. */
  readonly cutAt: number | null;
  readonly tone: HeardTone | null;
  /** Facts that nobody answered yet, in the order of the note. */
  readonly open: readonly KeptFact[];
}

const OPEN = `(SELECT coalesce(jsonb_agg(f.fact ORDER BY (f.fact -> 'words' ->> 'from')::int, f.place), '[]')
    FROM jsonb_array_elements(h.facts || coalesce(h.model_facts, '[]')) WITH ORDINALITY AS f(fact, place)
   WHERE NOT EXISTS (SELECT FROM hearing_answer a
     WHERE a.workspace_id = h.workspace_id AND a.interaction_id = h.id AND a.key = f.fact ->> 'key'))`;

// A hearing of a text that is no longer the note's says nothing; where nobody asks for it there is none to wait for.
/** SQL of the `HeardEntry` of each interaction of $1 (workspace) among $2 (ids). */
export const HEARD_ENTRIES = `
  SELECT i.id, 'NOT_ASKED_FOR' AS outcome, NULL AS language, NULL AS zone, NULL::int AS "cutAt", NULL::jsonb AS tone, '[]'::jsonb AS open
    FROM interaction i JOIN workspace w ON w.id = i.workspace_id
   WHERE i.workspace_id = $1 AND i.id = ANY($2::uuid[]) AND i.status <> 'PLANNED' AND NOT ${WANTED}
  UNION ALL
  SELECT i.id, h.outcome, h.language, h.zone, h.cut_at, h.tone, ${OPEN}
    FROM interaction i JOIN workspace w ON w.id = i.workspace_id
    JOIN hearing h ON h.workspace_id = i.workspace_id AND h.id = i.id AND h.text_hash = ${BODY_HASH}
   WHERE i.workspace_id = $1 AND i.id = ANY($2::uuid[]) AND i.status <> 'PLANNED' AND ${WANTED}`;

/**
 * What was heard in each of these interactions that the viewer may read, by its id, in one statement. Those that were not
 * heard yet, or whose note was changed since, are missing, and so is what is only planned.
 */
export async function readHeard(
  db: Db,
  workspaceId: string,
  interactionIds: readonly string[],
): Promise<ReadonlyMap<string, HeardEntry>> {
  const found = await db.query<HeardEntry>(HEARD_ENTRIES, [workspaceId, interactionIds]);
  return new Map(found.map((entry) => [entry.id, entry]));
}

/** The fact of this key that waits for an answer; null when there is none, or it has one. */
export async function readOpenFact(
  db: Db,
  workspaceId: string,
  { interactionId, key }: { readonly interactionId: string; readonly key: string },
): Promise<KeptFact | null> {
  const heard = await readHeard(db, workspaceId, [interactionId]);
  return heard.get(interactionId)?.open.find((fact) => fact.key === key) ?? null;
}
