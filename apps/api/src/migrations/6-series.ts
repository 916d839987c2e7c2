import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from './forward-migration';

export class Series1795500000006 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE TABLE "reminder_occurrence" ("workspace_id" uuid NOT NULL, "id" uuid NOT NULL, "version" integer NOT NULL, "reminder_id" uuid NOT NULL, "due_at" TIMESTAMP WITH TIME ZONE NOT NULL, "occurrence" integer NOT NULL, "outcome" text NOT NULL, "closed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closed_by_id" uuid NOT NULL, CONSTRAINT "reminder_occurrence_outcome" CHECK (outcome in ('DONE', 'SKIPPED')), CONSTRAINT "PK_eaaf90c2dea2c786e630ce37c2f" PRIMARY KEY ("workspace_id", "id"))`,
  `CREATE UNIQUE INDEX "reminder_occurrence_once" ON "reminder_occurrence"  ("workspace_id", "reminder_id", "due_at")`,
  `ALTER TABLE "reminder" ADD "reply_awaited_since" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "reminder" ADD "lead_minutes" integer array NOT NULL DEFAULT '{}'`,
  `ALTER TABLE "reminder" ALTER COLUMN "lead_minutes" DROP DEFAULT`,
  `ALTER TABLE "reminder" ADD "rrule" text`,
  `ALTER TABLE "reminder" ADD "anchor" text`,
  `ALTER TABLE "reminder" ADD "series_start" text`,
  `ALTER TABLE "reminder" ADD "occurrence" integer`,
  `CREATE INDEX "reminder_coming_open" ON "reminder"  ("workspace_id", "remind_at", "id") WHERE closed_at is null`,
  `CREATE INDEX "reminder_coming" ON "reminder"  ("workspace_id", "remind_at", "id")`,
  `ALTER TABLE "reminder" ADD CONSTRAINT "reminder_anchor" CHECK (anchor in ('FIXED', 'AFTER_COMPLETION'))`,
  `ALTER TABLE "reminder" ADD CONSTRAINT "reminder_series" CHECK (num_nulls(rrule, anchor, series_start, occurrence) in (0, 4))`,
  `ALTER TABLE "reminder_occurrence" ADD CONSTRAINT "FK_fb831ddfb61558549288a9bf8a5" FOREIGN KEY ("workspace_id", "reminder_id") REFERENCES "reminder"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "reminder_occurrence" ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE "reminder_occurrence" FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY "workspace" ON "reminder_occurrence" FOR ALL USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
];
