import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { SAID_NO } from '../reading/wanted-sql';
import { eyesOf } from './eyes';

/** So that no statement takes long. */
const BATCH = 5_000;

const LISTENS = 'SELECT w.id FROM workspace w WHERE w.id = $1 AND w.listens';

const ALL = 'SELECT x.id FROM hearing x WHERE x.workspace_id = $1';
// By the few who said no, and not by looking at every hearing.
const OF_WHO_SAID_NO = `SELECT x.id FROM (SELECT DISTINCT p.interaction_id FROM consent_record d
      JOIN interaction_participant p ON p.workspace_id = d.workspace_id AND p.contact_id = d.contact_id
     WHERE d.workspace_id = $1 AND ${SAID_NO}) no
  JOIN hearing x ON x.workspace_id = $1 AND x.id = no.interaction_id`;

const forget = (which: string) => `WITH gone AS MATERIALIZED (${which} LIMIT ${BATCH}), forgotten AS (
    DELETE FROM hearing h USING gone WHERE h.workspace_id = $1 AND h.id = gone.id RETURNING h.id)
  SELECT count(*)::int AS n FROM forgotten`;

/** Throws away what was heard where nobody wants it any more. Until then nobody is shown it either. */
@Injectable()
export class ForgetHearings {
  constructor(private readonly database: Database) {}

  async run(workspaceId: string): Promise<void> {
    for (const eyes of await eyesOf(this.database, workspaceId)) {
      for (let forgotten = BATCH; forgotten === BATCH;) {
        forgotten = await this.database.inWorkspace(eyes, (db) => forgetSome(db, eyes));
      }
    }
  }
}

/** Of what one principal may read, as much as a statement may take; how many that was. */
async function forgetSome(db: Db, { workspaceId }: Principal): Promise<number> {
  const listening = await db.query(LISTENS, [workspaceId]);
  const [gone] = await db.query<{ n: number }>(forget(listening.length === 0 ? ALL : OF_WHO_SAID_NO), [workspaceId]);
  return gone?.n ?? 0;
}
