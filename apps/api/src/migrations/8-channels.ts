import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from './forward-migration';

export class Channels1795500000008 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE TABLE "installation_key" ("name" text NOT NULL, "value" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_283fdf37285cd23b3077a8e96b0" PRIMARY KEY ("name"))`,
  `CREATE TABLE "reminder_link" ("id" uuid NOT NULL, "token_hash" text NOT NULL, "workspace_id" uuid NOT NULL, "member_id" uuid NOT NULL, "reminder_id" uuid NOT NULL, "remind_at" TIMESTAMP WITH TIME ZONE NOT NULL, "action" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "reminder_link_action" CHECK (action in ('DONE', 'SNOOZE')), CONSTRAINT "PK_340e1a264e18a992832d73997ef" PRIMARY KEY ("id"))`,
  `CREATE INDEX "reminder_link_expires" ON "reminder_link"  ("expires_at")`,
  `CREATE UNIQUE INDEX "reminder_link_token" ON "reminder_link"  ("token_hash")`,
  `CREATE TABLE "webhook_endpoint" ("workspace_id" uuid NOT NULL, "id" uuid NOT NULL, "version" integer NOT NULL, "url" text NOT NULL, "state" text NOT NULL, "secret" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "webhook_endpoint_state" CHECK (state in ('ACTIVE', 'PAUSED', 'DISABLED')), CONSTRAINT "PK_74a86b5011a044286e8e5339046" PRIMARY KEY ("workspace_id", "id"))`,
  `ALTER TABLE "reminder_link" ADD CONSTRAINT "FK_57f45dac1821f7bd03f575a0ddc" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "membership"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "webhook_endpoint" ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE "webhook_endpoint" FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY "workspace" ON "webhook_endpoint" FOR ALL USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
];
