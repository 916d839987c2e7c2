import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from './forward-migration';

export class Reaching1795500000007 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE TABLE "calendar_feed" ("id" uuid NOT NULL, "workspace_id" uuid NOT NULL, "member_id" uuid NOT NULL, "token_hash" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_read_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_24c0b9c80e4a4ac8752d854bc2e" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "calendar_feed_token" ON "calendar_feed"  ("token_hash")`,
  `CREATE UNIQUE INDEX "calendar_feed_member" ON "calendar_feed"  ("workspace_id", "member_id")`,
  `CREATE TABLE "notification" ("workspace_id" uuid NOT NULL, "id" uuid NOT NULL, "member_id" uuid NOT NULL, "kind" text NOT NULL, "subject_id" uuid NOT NULL, "occurrence_at" TIMESTAMP WITH TIME ZONE NOT NULL, "lead_minutes" integer NOT NULL, "contact_id" uuid, "by_name" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "read_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "notification_kind" CHECK (kind in ('REMINDER_DUE', 'REMINDER_AHEAD', 'REMINDER_GIVEN', 'HANDOVER_ASKED', 'HANDOVER_ACCEPTED', 'RECOVERY_GIVEN')), CONSTRAINT "PK_07bd6e2adb1b5ec948a8b4b7078" PRIMARY KEY ("workspace_id", "id"))`,
  `CREATE INDEX "notification_unread" ON "notification"  ("workspace_id", "member_id") WHERE read_at is null`,
  `CREATE INDEX "notification_newest" ON "notification"  ("workspace_id", "member_id", "at", "id")`,
  `CREATE UNIQUE INDEX "notification_once" ON "notification"  ("workspace_id", "member_id", "kind", "subject_id", "occurrence_at", "lead_minutes")`,
  `CREATE TABLE "notification_setting" ("workspace_id" uuid NOT NULL, "id" uuid NOT NULL, "version" integer NOT NULL, "mail" text NOT NULL, "digest_at" integer NOT NULL, "push" boolean NOT NULL, "webhook" boolean NOT NULL, "quiet_from" integer, "quiet_to" integer, "quiet_days" text array NOT NULL, "hard_week" boolean NOT NULL, CONSTRAINT "notification_setting_quiet" CHECK ((quiet_from is null) = (quiet_to is null)), CONSTRAINT "notification_setting_mail" CHECK (mail in ('DAILY_DIGEST', 'OFF')), CONSTRAINT "PK_5c177b532d51f518797057c6ba1" PRIMARY KEY ("workspace_id", "id"))`,
  `CREATE TABLE "push_device" ("workspace_id" uuid NOT NULL, "id" uuid NOT NULL, "version" integer NOT NULL, "member_id" uuid NOT NULL, "label" text NOT NULL, "endpoint" text NOT NULL, "p256dh" text NOT NULL, "auth" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_sent_at" TIMESTAMP WITH TIME ZONE, "failing" text, CONSTRAINT "PK_1b0af436a704211f6d32738754b" PRIMARY KEY ("workspace_id", "id"))`,
  `CREATE UNIQUE INDEX "push_device_endpoint" ON "push_device"  ("workspace_id", "endpoint")`,
  `CREATE INDEX "push_device_member" ON "push_device"  ("workspace_id", "member_id")`,
  `CREATE TABLE "delivery" ("workspace_id" uuid NOT NULL, "id" uuid NOT NULL, "member_id" uuid NOT NULL, "channel" text NOT NULL, "target_id" uuid NOT NULL, "subject" text NOT NULL, "notification_id" uuid, "day" date, "state" text NOT NULL, "attempts" integer NOT NULL, "next_attempt_at" TIMESTAMP WITH TIME ZONE, "last_error" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "delivery_open" CHECK ((next_attempt_at is null) = (state in ('SENT', 'GIVEN_UP'))), CONSTRAINT "delivery_subject" CHECK (subject in ('NOTIFICATION', 'DIGEST', 'TEST')), CONSTRAINT "delivery_state" CHECK (state in ('PENDING', 'SENT', 'FAILED', 'GIVEN_UP')), CONSTRAINT "delivery_channel" CHECK (channel in ('MAIL', 'PUSH', 'WEBHOOK')), CONSTRAINT "PK_cd1e0e56ee6a7491def69dcc333" PRIMARY KEY ("workspace_id", "id"))`,
  `CREATE INDEX "delivery_newest" ON "delivery"  ("workspace_id", "created_at", "id")`,
  `CREATE INDEX "delivery_due" ON "delivery"  ("workspace_id", "next_attempt_at") WHERE next_attempt_at is not null`,
  `CREATE UNIQUE INDEX "delivery_once" ON "delivery"  ("workspace_id", "notification_id", "channel", "target_id") WHERE notification_id is not null`,
  `CREATE TABLE "digest" ("workspace_id" uuid NOT NULL, "id" uuid NOT NULL, "member_id" uuid NOT NULL, "day" date NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_747222db30c1c093355ef3250f9" PRIMARY KEY ("workspace_id", "id"))`,
  `CREATE UNIQUE INDEX "digest_once" ON "digest"  ("workspace_id", "member_id", "day")`,
  `ALTER TABLE "calendar_feed" ADD CONSTRAINT "FK_f1f91fdb471ac3404862e0076f8" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "membership"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "notification" ADD CONSTRAINT "FK_5e003c838def22921616db3c88c" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "membership"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "notification_setting" ADD CONSTRAINT "FK_5c177b532d51f518797057c6ba1" FOREIGN KEY ("workspace_id", "id") REFERENCES "membership"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "push_device" ADD CONSTRAINT "FK_cead0e312271579a6c5d0b89439" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "membership"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "delivery" ADD CONSTRAINT "FK_6adbfc4a4a256759ad8bf9def4a" FOREIGN KEY ("workspace_id", "notification_id") REFERENCES "notification"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "delivery" ADD CONSTRAINT "FK_c6573c282c764a1925e7bcca6c9" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "membership"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "digest" ADD CONSTRAINT "FK_be8d1eedd6a96aded71ca8b5f0d" FOREIGN KEY ("workspace_id", "member_id") REFERENCES "membership"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "notification" ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE "notification" FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY "visible" ON "notification" FOR SELECT USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (member_id = nullif(current_setting('app.actor', true), '')::uuid OR nullif(current_setting('app.actor', true), '')::uuid = '00000000-0000-0000-0000-000000000000'))`,
  `CREATE POLICY "written" ON "notification" FOR INSERT WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
  `CREATE POLICY "changed" ON "notification" FOR UPDATE USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (member_id = nullif(current_setting('app.actor', true), '')::uuid OR nullif(current_setting('app.actor', true), '')::uuid = '00000000-0000-0000-0000-000000000000')) WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
  `CREATE POLICY "removed" ON "notification" FOR DELETE USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (member_id = nullif(current_setting('app.actor', true), '')::uuid OR nullif(current_setting('app.actor', true), '')::uuid = '00000000-0000-0000-0000-000000000000'))`,
  `ALTER TABLE "notification_setting" ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE "notification_setting" FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY "visible" ON "notification_setting" FOR SELECT USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (id = nullif(current_setting('app.actor', true), '')::uuid OR nullif(current_setting('app.actor', true), '')::uuid = '00000000-0000-0000-0000-000000000000'))`,
  `CREATE POLICY "written" ON "notification_setting" FOR INSERT WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
  `CREATE POLICY "changed" ON "notification_setting" FOR UPDATE USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (id = nullif(current_setting('app.actor', true), '')::uuid OR nullif(current_setting('app.actor', true), '')::uuid = '00000000-0000-0000-0000-000000000000')) WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
  `CREATE POLICY "removed" ON "notification_setting" FOR DELETE USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (id = nullif(current_setting('app.actor', true), '')::uuid OR nullif(current_setting('app.actor', true), '')::uuid = '00000000-0000-0000-0000-000000000000'))`,
  `ALTER TABLE "push_device" ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE "push_device" FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY "workspace" ON "push_device" FOR ALL USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
  `ALTER TABLE "delivery" ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE "delivery" FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY "visible" ON "delivery" FOR SELECT USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (member_id = nullif(current_setting('app.actor', true), '')::uuid OR current_setting('app.role', true) IN ('OWNER', 'MANAGER')))`,
  `CREATE POLICY "written" ON "delivery" FOR INSERT WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
  `CREATE POLICY "changed" ON "delivery" FOR UPDATE USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (member_id = nullif(current_setting('app.actor', true), '')::uuid OR current_setting('app.role', true) IN ('OWNER', 'MANAGER'))) WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
  `CREATE POLICY "removed" ON "delivery" FOR DELETE USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (member_id = nullif(current_setting('app.actor', true), '')::uuid OR current_setting('app.role', true) IN ('OWNER', 'MANAGER')))`,
  `ALTER TABLE "digest" ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE "digest" FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY "workspace" ON "digest" FOR ALL USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
];
