import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { SAID_NO } from '../reading/wanted-sql';
import { eyesOf } from './eyes';

// All of them when the workspace does not listen; else those of entries with somebody who said no to PROFILING.
const FORGET = `
  DELETE FROM hearing h WHERE h.workspace_id = $1 AND (
    NOT (SELECT w.listens FROM workspace w WHERE w.id = $1)
    OR h.id IN (SELECT p.interaction_id FROM consent_record d
      JOIN interaction_participant p ON p.workspace_id = d.workspace_id AND p.contact_id = d.contact_id
     WHERE d.workspace_id = $1 AND ${SAID_NO}))`;

/** Throws away what was heard where nobody wants it any more. Until then nobody is shown it either. */
@Injectable()
export class ForgetHearings {
  constructor(private readonly database: Database) {}

  async run(workspaceId: string): Promise<void> {
    for (const principal of await eyesOf(this.database, workspaceId)) {
      await this.database.inWorkspace(principal, (db) => this.forget(db, principal));
    }
  }

  /** The same for what one principal may read. */
  async forget(db: Db, { workspaceId }: Principal): Promise<void> {
    await db.query(FORGET, [workspaceId]);
  }
}
