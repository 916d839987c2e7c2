import type { RowDiff } from '../../platform/changes/row-diff';
import type { RecordedChange } from '../../platform/changes/undo-change';
import type { Db } from '../../platform/database/db';
import type { InteractionRow } from '../interaction-row';
import { wordsOf } from '../words-of';

const NOW = 'SELECT to_jsonb(i) AS row FROM interaction i WHERE i.workspace_id = $1 AND i.id = $2';

/**
 * A change that is to be taken back, so that what it brings back is found by its words. Records from before interactions
 * had words do not know them: they are worked out from the texts they bring back, or leave as they are.
 */
export async function withWords(db: Db, workspaceId: string, change: RecordedChange): Promise<RecordedChange> {
  const rows: RowDiff[] = [];
  for (const row of change.rows) rows.push(knowsItsWords(row) ? row : await worded(db, workspaceId, row));
  return { ...change, rows };
}

/** A row that taking back removes needs none, and one whose texts and time stay keeps those it has. */
function knowsItsWords({ table, before, after }: RowDiff): boolean {
  if (table !== 'interaction' || before === null || 'words' in before) return true;
  return after !== null && !('search' in before) && !('occurred_at' in before);
}

async function worded(db: Db, workspaceId: string, diff: RowDiff): Promise<RowDiff> {
  const [found] = diff.after === null ? [] : await db.query<{ row: InteractionRow }>(NOW, [workspaceId, diff.id]);
  const occurred_at = String(diff.before?.['occurred_at'] ?? found?.row.occurred_at);
  return { ...diff, before: { ...diff.before, words: wordsOf({ ...found?.row, ...diff.before, occurred_at }) } };
}
