import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from './forward-migration';

/** The indexes that entities cannot say: descending keyset pages and trigrams. Entities name them with `synchronize: false`. */
export class HandMadeIndexes1795300000002 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gin`);
    await runner.query(`CREATE INDEX contact_search ON contact USING gin (workspace_id, search gin_trgm_ops)`);
    await runner.query(
      `CREATE INDEX contact_pulse_recent ON contact_pulse (workspace_id, last_interaction_at DESC NULLS LAST, id)`,
    );
    await runner.query(
      `CREATE INDEX interaction_participant_timeline ON interaction_participant (workspace_id, contact_id, occurred_at DESC, id DESC)`,
    );
    await runner.query(
      `CREATE INDEX change_record_contact ON change_record (workspace_id, contact_id, at DESC, id DESC)`,
    );
  }
}
