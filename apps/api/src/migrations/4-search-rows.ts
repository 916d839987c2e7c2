import type { QueryRunner } from 'typeorm';
import { wordsOf, type Worded } from '../interactions/words-of';

/**
 * Gives every interaction its words, some thousand at a time, of every workspace and whoever may read it: the owner's
 * own rows are not closed to the owner meanwhile. Not written out as fills usually are: what is filled in must be what
 * the application, as it is now, looks for.
 */
export async function fillWords(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE interaction NO FORCE ROW LEVEL SECURITY');
  for (let after: readonly string[] | null = [NO_ID, NO_ID]; after !== null;) {
    const rows: readonly WordlessRow[] = await runner.query(NEXT, [...after]);
    await runner.query(FILL, [
      rows.map((row) => row.workspace_id),
      rows.map((row) => row.id),
      rows.map((row) => wordsOf({ ...row, occurred_at: new Date(row.occurred_at).toISOString() })),
    ]);
    const last = rows.at(-1);
    after = last === undefined ? null : [last.workspace_id, last.id];
  }
  await runner.query('ALTER TABLE interaction FORCE ROW LEVEL SECURITY');
}

interface WordlessRow extends Omit<Worded, 'occurred_at'> {
  readonly workspace_id: string;
  readonly id: string;
  readonly occurred_at: string | Date;
}

const NO_ID = '00000000-0000-0000-0000-000000000000';

const NEXT = `SELECT workspace_id, id, occurred_at, subject, body, their_words, transcript FROM interaction
  WHERE (workspace_id, id) > ($1, $2) ORDER BY workspace_id, id LIMIT 2000`;

const FILL = `UPDATE interaction i SET words = d.words::tsvector
  FROM unnest($1::uuid[], $2::uuid[], $3::text[]) d(workspace_id, id, words)
 WHERE i.workspace_id = d.workspace_id AND i.id = d.id`;
