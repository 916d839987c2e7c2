import { v7 as uuid } from 'uuid';
import { factKey } from '../../src/listening/kept-fact';
import type { Database } from '../../src/platform/database/database';
import type { Principal } from '../../src/platform/principal';
import { writeRows } from '../write-rows';

const AT = '2026-11-22T09:00:00.000Z';

/** What was heard in an interaction and what its author said to it: a row in every table of it. */
export async function writeHeardRows(
  database: Database,
  author: Principal,
  { interactionId, mark }: { readonly interactionId: string; readonly mark: string },
): Promise<void> {
  const hearing = {
    id: interactionId,
    outcome: 'HEARD',
    language: 'en',
    zone: 'UTC',
    facts: [],
    text_hash: '',
    engine: 'test',
  };
  const said = { sentence: mark, words: mark, kind: 'URGENCY', key: factKey(mark, 'URGENCY', { from: 0, to: 1 }) };
  const by = { answered_by_kind: author.kind, answered_by_id: author.id, answered_by_name: mark, answered_at: AT };
  const answer = { id: uuid(), interaction_id: interactionId, answer: 'MARKED', ...said, ...by };
  const { workspaceId: id } = author;
  const model = { id, base_url: 'https://model.example.com/v1', name: mark, notes_per_day: 1, created_at: AT };
  await database.inWorkspace(author, async (db) => {
    await writeRows(db, author, 'hearing', [{ ...hearing, heard_at: AT }]);
    await writeRows(db, author, 'hearing_answer', [answer]);
    await writeRows(db, author, 'listening_model', [model]);
  });
}
