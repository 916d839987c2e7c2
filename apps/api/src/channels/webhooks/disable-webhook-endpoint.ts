import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../../platform/changes/apply-change';
import { type Row, updated } from '../../platform/changes/row-diff';
import { Database } from '../../platform/database/database';
import { SYSTEM } from '../../platform/principal';

const LOAD = `SELECT jsonb_build_object('id', e.id, 'version', e.version, 'state', e.state) AS row FROM webhook_endpoint e
  WHERE e.workspace_id = $1 AND e.id = $2 AND e.state = 'ACTIVE' FOR NO KEY UPDATE`;

/** Takes an endpoint at its word that it is gone; an owner can resume it. */
@Injectable()
export class DisableWebhookEndpoint {
  constructor(
    private readonly database: Database,
    private readonly changes: ApplyChange,
  ) {}

  async run(workspaceId: string, endpointId: string, now: string): Promise<void> {
    const system = { ...SYSTEM, workspaceId, role: 'OWNER' } as const;
    await this.database.inWorkspace(system, async (db) => {
      const [found] = await db.query<{ row: Row }>(LOAD, [workspaceId, endpointId]);
      const row = found && updated('webhook_endpoint', found.row, { state: 'DISABLED' });
      if (!row) return;
      const about = {
        operation: 'updateWebhookEndpoint',
        subject: 'WEBHOOK',
        subjectId: row.id,
        contactId: null,
      } as const;
      await this.changes.apply(db, system, { id: newUuid(), at: now, ...about, rows: [row] });
    });
  }
}
