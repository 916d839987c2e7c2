import type { QueryRunner } from 'typeorm';
import { fillWords } from './4-search-rows';
import { ForwardMigration } from './forward-migration';

/**
 * Interactions are found by words. Without `fastupdate`: a search asks the index once for every month, and each time it
 * would read the whole list of what is pending.
 */
export class Search1795400000004 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "interaction" ADD "words" tsvector`);
    await fillWords(runner);
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `ALTER TABLE "interaction" ALTER COLUMN "words" SET NOT NULL`,
  `ALTER TABLE "interaction" DROP COLUMN "search"`,
  `CREATE INDEX interaction_words ON interaction USING gin (workspace_id, words) WITH (fastupdate = off)`,
  `CREATE INDEX "interaction_participant_member" ON "interaction_participant"  ("workspace_id", "member_id", "occurred_at") WHERE member_id is not null`,
  `CREATE INDEX company_search ON company USING gin (workspace_id, sort_name gin_trgm_ops, domain gin_trgm_ops)`,
];
