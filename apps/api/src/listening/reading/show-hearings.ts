import { readerLanguage } from '../../identity/reader-sql';
import type { Db } from '../../platform/database/db';
import type { HearingShown } from '../hearing.type';
import { HEARD_ENTRIES, type HeardEntry } from './heard-entry';
import { ON_RECORD, type OnRecord, proposalOf } from './proposal-of';

/** An entry with what its proposals are compared with; only that where it has any. */
interface ShownEntry extends HeardEntry {
  readonly viewerLanguage: string;
  readonly onRecord: OnRecord | null;
}

// An entry is about the first of its contacts.
const ABOUT = `(SELECT p.contact_id FROM interaction_participant p
    WHERE p.workspace_id = $1 AND p.interaction_id = heard.id AND p.contact_id IS NOT NULL ORDER BY p.id LIMIT 1)`;
const COMPARED = `heard.open @? '$[*] ? (@.kind == "PAIN_POINT" || @.kind == "PREFERENCE")'`;

const SHOWN = `
  WITH heard AS MATERIALIZED (${HEARD_ENTRIES})
  SELECT heard.*, ${readerLanguage('$1')} AS "viewerLanguage",
         CASE WHEN ${COMPARED} THEN (SELECT ${ON_RECORD} FROM contact c
           WHERE c.workspace_id = $1 AND c.id = ${ABOUT}) END AS "onRecord"
    FROM heard`;

/** What was heard in each of these interactions that the viewer may read, as it is shown: one statement. */
export async function showHearings(
  db: Db,
  workspaceId: string,
  interactionIds: readonly string[],
): Promise<ReadonlyMap<string, HearingShown>> {
  const found = await db.query<ShownEntry>(SHOWN, [workspaceId, interactionIds]);
  return new Map(found.map((entry) => [entry.id, shown(entry)]));
}

function shown({ outcome, language, cutAt, tone, open, zone, viewerLanguage, onRecord }: ShownEntry): HearingShown {
  const proposing = { language: viewerLanguage, zone: zone ?? 'UTC', onRecord };
  return { outcome, language, cutAt, tone, proposals: open.map((fact) => proposalOf(fact, proposing)) };
}
