import { v7 as uuid } from 'uuid';
import { factKey } from '../../src/listening/kept-fact';
import type { Database } from '../../src/platform/database/database';
import type { Principal } from '../../src/platform/principal';
import { writeRows } from '../write-rows';

const AT = '2026-11-22T09:00:00.000Z';

/** An entry, and what every text about it carries. */
interface Marked {
  readonly interactionId: string;
  readonly mark: string;
}

/** That its author marked something in an entry. */
export async function writeAnswerRow(database: Database, author: Principal, given: Marked): Promise<void> {
  const { interactionId, mark } = given;
  const said = { sentence: mark, words: mark, kind: 'URGENCY', key: factKey(mark, 'URGENCY', { from: 0, to: 1 }) };
  const by = { answered_by_kind: author.kind, answered_by_id: author.id, answered_by_name: mark, answered_at: AT };
  const answer = { id: uuid(), interaction_id: interactionId, answer: 'MARKED', ...said, ...by };
  await database.inWorkspace(author, (db) => writeRows(db, author, 'hearing_answer', [answer]));
}

/** What was heard in an entry, what its author said to it, and a language model: a row in every table of it. */
export async function writeHeardRows(database: Database, author: Principal, given: Marked): Promise<void> {
  const { interactionId: id, mark } = given;
  const heard = { outcome: 'HEARD', language: 'en', zone: 'UTC', facts: [], text_hash: '', engine: 'test' };
  const model = { id: author.workspaceId, base_url: 'https://model.example.com/v1', name: mark, notes_per_day: 1 };
  await database.inWorkspace(author, async (db) => {
    await writeRows(db, author, 'hearing', [{ id, ...heard, heard_at: AT }]);
    await writeRows(db, author, 'listening_model', [{ ...model, created_at: AT }]);
  });
  await writeAnswerRow(database, author, given);
}
