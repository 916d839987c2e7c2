import type { AnswerKind, FactKind } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Principal } from '../../platform/principal';
import { WANTED } from '../reading/wanted-sql';
import { eyesOf, lookedAfterBy } from './eyes';

const BATCH = 1_000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** What somebody said to something heard, as a row to learn from. */
export interface AnswerToLearn {
  readonly id: string;
  readonly sentence: string;
  readonly kind: FactKind;
  readonly words: string;
  readonly answer: AnswerKind;
}

const rows = (eyes: Principal) => `
  SELECT a.id, a.sentence, a.kind, a.words, a.answer
    FROM hearing_answer a
    JOIN interaction i ON i.workspace_id = a.workspace_id AND i.id = a.interaction_id
    JOIN workspace w ON w.id = a.workspace_id
   WHERE a.workspace_id = $1 AND a.id > $2 AND ${lookedAfterBy(eyes)} AND ${WANTED}
   ORDER BY a.id LIMIT ${BATCH}`;

/** Reads the answers of a workspace, those of people who want no listening left out, a batch at a time. */
@Injectable()
export class ExportAnswers {
  constructor(private readonly database: Database) {}

  async *batches(workspaceId: string): AsyncGenerator<readonly AnswerToLearn[]> {
    for (const eyes of await eyesOf(this.database, workspaceId)) {
      for (let after = FIRST_ID; ;) {
        const params = [workspaceId, after];
        const batch = await this.database.inWorkspace(eyes, (db) => db.query<AnswerToLearn>(rows(eyes), params));
        const last = batch.at(-1);
        if (last === undefined) break;
        yield batch;
        after = last.id;
      }
    }
  }
}
