import type { QueryRunner } from 'typeorm';
import { fillRecovering } from './10-owed-rows';
import { ForwardMigration } from './forward-migration';

export class Owed1795500000010 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await fillRecovering(runner);
  }
}

/** The date the customer counts on. */
const COUNTED_ON = 'CASE WHEN moved_untold THEN coalesce(original_due_at, due_at) ELSE due_at END';

const STATEMENTS = [
  `CREATE TABLE "handover" ("workspace_id" uuid NOT NULL, "id" uuid NOT NULL, "version" integer NOT NULL, "contact_id" uuid NOT NULL, "from_id" uuid, "to_id" uuid NOT NULL, "note" text, "draft" text, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL, "accepted_by_from_at" TIMESTAMP WITH TIME ZONE, "accepted_by_to_at" TIMESTAMP WITH TIME ZONE, "told_at" TIMESTAMP WITH TIME ZONE, "told_in_id" uuid, "withdrawn_at" TIMESTAMP WITH TIME ZONE, "reminder_ids" uuid array NOT NULL, CONSTRAINT "PK_0cc42a77a50536afea808a6f9d9" PRIMARY KEY ("workspace_id", "id"))`,
  `CREATE INDEX "handover_to" ON "handover"  ("workspace_id", "to_id") WHERE told_at is null and withdrawn_at is null`,
  `CREATE INDEX "handover_from" ON "handover"  ("workspace_id", "from_id") WHERE told_at is null and withdrawn_at is null`,
  `CREATE UNIQUE INDEX "handover_open" ON "handover"  ("workspace_id", "contact_id") WHERE told_at is null and withdrawn_at is null`,
  `CREATE INDEX "handover_contact" ON "handover"  ("workspace_id", "contact_id")`,
  `CREATE TABLE "recovery" ("workspace_id" uuid NOT NULL, "id" uuid NOT NULL, "version" integer NOT NULL, "contact_id" uuid NOT NULL, "interaction_id" uuid NOT NULL, "owner_id" uuid, "acknowledged_at" TIMESTAMP WITH TIME ZONE, "acknowledged_by" text, "acknowledged_in_id" uuid, "fixed_at" TIMESTAMP WITH TIME ZONE, "fixed_by" text, "fixed_in_id" uuid, "checked_back_at" TIMESTAMP WITH TIME ZONE, "checked_back_by" text, "checked_back_in_id" uuid, "confirmed_in_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_6bb8d91aa8fa223f65393122ec3" PRIMARY KEY ("workspace_id", "id"))`,
  `CREATE INDEX "recovery_interaction" ON "recovery"  ("workspace_id", "interaction_id")`,
  `CREATE INDEX "recovery_contact" ON "recovery"  ("workspace_id", "contact_id")`,
  `ALTER TABLE "workspace" ADD "promises_per_day" smallint NOT NULL DEFAULT '5'`,
  `ALTER TABLE "contact_pulse" ADD "recovering_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "contact_pulse" ADD "recovering_interaction_id" uuid`,
  `CREATE INDEX "contact_pulse_recovering" ON "contact_pulse"  ("workspace_id", "recovering_at", "id") WHERE active and recovering_at is not null`,
  `ALTER TABLE "handover" ADD CONSTRAINT "FK_077fff3c8df328f435ad815b57b" FOREIGN KEY ("workspace_id", "to_id") REFERENCES "membership"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "handover" ADD CONSTRAINT "FK_1f73b332a6ecaa35b50108fe213" FOREIGN KEY ("workspace_id", "from_id") REFERENCES "membership"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "handover" ADD CONSTRAINT "FK_1797a5cc05a22042e04d85e4e9e" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "recovery" ADD CONSTRAINT "FK_19dcbc188db6913caef89e69198" FOREIGN KEY ("workspace_id", "owner_id") REFERENCES "membership"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "recovery" ADD CONSTRAINT "FK_21cf4ba79b6b85c049dc8f5cda3" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "handover" ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE "handover" FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY "workspace" ON "handover" FOR ALL USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
  `ALTER TABLE "recovery" ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE "recovery" FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY "workspace" ON "recovery" FOR ALL USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
  `CREATE INDEX promise_ledger_open ON promise (workspace_id, (${COUNTED_ON}), id) WHERE status = 'OPEN'`,
  `CREATE INDEX promise_ledger_member ON promise (workspace_id, promisor_id, (${COUNTED_ON}), id) WHERE status = 'OPEN'`,
  `CREATE INDEX promise_ledger_settled ON promise (workspace_id, resolved_at DESC, id DESC) WHERE status <> 'OPEN'`,
];
