import type { QueryRunner } from 'typeorm';
import { fillRhythm } from './9-rhythm-rows';
import { ForwardMigration } from './forward-migration';

export class Rhythm1795500000009 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await fillRhythm(runner);
  }
}

const STATEMENTS = [
  `DROP INDEX "contact_pulse_two_way"`,
  `ALTER TABLE "cadence" ADD "scope" text NOT NULL DEFAULT 'KIND'`,
  `ALTER TABLE "cadence" ALTER COLUMN "scope" DROP DEFAULT`,
  `ALTER TABLE "cadence" ADD "contact_id" uuid`,
  `ALTER TABLE "cadence" ADD "tag_id" uuid`,
  `ALTER TABLE "cadence" ADD "stage" text`,
  `ALTER TABLE "cadence" ADD "paused_until" date`,
  `ALTER TABLE "contact_pulse" ADD "cadence_id" uuid`,
  `ALTER TABLE "contact_pulse" ADD "own_touch_at" TIMESTAMP WITH TIME ZONE`,
  `DROP INDEX "cadence_once"`,
  `ALTER TABLE "cadence" ALTER COLUMN "kind" DROP NOT NULL`,
  `CREATE UNIQUE INDEX "cadence_once_contact" ON "cadence"  ("workspace_id", "contact_id")`,
  `CREATE UNIQUE INDEX "cadence_once_tag" ON "cadence"  ("workspace_id", "tag_id")`,
  `CREATE UNIQUE INDEX "cadence_once_stage" ON "cadence"  ("workspace_id", "stage")`,
  `CREATE UNIQUE INDEX "cadence_once" ON "cadence"  ("workspace_id", "kind")`,
  `CREATE INDEX "contact_pulse_two_way" ON "contact_pulse"  ("workspace_id", "owner_id", "cadence_id", "importance", "last_two_way_at") WHERE active and last_two_way_at is not null`,
  `CREATE INDEX "contact_pulse_own_touch" ON "contact_pulse"  ("workspace_id", "owner_id", "importance", "own_touch_at") WHERE active and own_touch_at is not null`,
  `ALTER TABLE "cadence" ADD CONSTRAINT "cadence_of_one" CHECK ((contact_id is not null) = (scope = 'CONTACT') and (tag_id is not null) = (scope = 'TAG') and (stage is not null) = (scope = 'STAGE') and (kind is not null) = (scope = 'KIND'))`,
  `ALTER TABLE "cadence" ADD CONSTRAINT "cadence_stage" CHECK (stage in ('LEAD', 'PROSPECT', 'CUSTOMER', 'REPEAT_CUSTOMER', 'ADVOCATE', 'FORMER'))`,
  `ALTER TABLE "cadence" ADD CONSTRAINT "cadence_scope" CHECK (scope in ('CONTACT', 'TAG', 'STAGE', 'KIND'))`,
  `ALTER TABLE "cadence" ADD CONSTRAINT "FK_ec38cdef863585500e5802adb98" FOREIGN KEY ("workspace_id", "tag_id") REFERENCES "tag"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "cadence" ADD CONSTRAINT "FK_0b71ce843fe034283ce70398712" FOREIGN KEY ("workspace_id", "contact_id") REFERENCES "contact"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "contact" ADD "stage_since" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "pain_point" ADD "status_since" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "contact_pulse" ADD "quiet_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "contact_pulse" ADD "awaited_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "contact_pulse" ADD "awaited_promise_id" uuid`,
  `ALTER TABLE "contact_pulse" ADD "fixed_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "contact_pulse" ADD "fixed_pain_id" uuid`,
  `ALTER TABLE "contact_pulse" ADD "retold_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "contact_pulse" ADD "retold_pain_id" uuid`,
  `ALTER TABLE "contact_pulse" ADD "asked_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "contact_pulse" ADD "asked_interaction_id" uuid`,
  `ALTER TABLE "contact_pulse" ADD "must_confirmed_at" TIMESTAMP WITH TIME ZONE`,
  `ALTER TABLE "contact_pulse" ADD "must_preference_id" uuid`,
  `ALTER TABLE "contact_pulse" ADD "customer_since" TIMESTAMP WITH TIME ZONE`,
  `CREATE INDEX "contact_pulse_attempts" ON "contact_pulse"  ("workspace_id", "owner_id", "importance", "last_attempt_at") WHERE active and unanswered_outbound > 2`,
  `CREATE INDEX "contact_pulse_radar_owner" ON "contact_pulse"  ("workspace_id", "owner_id", "quiet_at", "id") WHERE active and quiet_at is not null`,
  `CREATE INDEX "contact_pulse_radar" ON "contact_pulse"  ("workspace_id", "quiet_at", "id") WHERE active and quiet_at is not null`,
  `CREATE INDEX "contact_pulse_quiet" ON "contact_pulse"  ("workspace_id", "owner_id", "cadence_id", "importance", "quiet_at") WHERE active and quiet_at is not null`,
  `CREATE INDEX "contact_pulse_customer" ON "contact_pulse"  ("workspace_id", "owner_id", "importance", "customer_since") WHERE active and customer_since is not null`,
  `CREATE INDEX "contact_pulse_must" ON "contact_pulse"  ("workspace_id", "owner_id", "importance", "must_confirmed_at") WHERE active and must_confirmed_at is not null`,
  `CREATE INDEX "contact_pulse_asked" ON "contact_pulse"  ("workspace_id", "owner_id", "importance", "asked_at") WHERE active and asked_at is not null`,
  `CREATE INDEX "contact_pulse_retold" ON "contact_pulse"  ("workspace_id", "owner_id", "importance", "retold_at") WHERE active and retold_at is not null`,
  `CREATE INDEX "contact_pulse_fixed" ON "contact_pulse"  ("workspace_id", "owner_id", "importance", "fixed_at") WHERE active and fixed_at is not null`,
  `CREATE INDEX "contact_pulse_awaited" ON "contact_pulse"  ("workspace_id", "owner_id", "importance", "awaited_at") WHERE active and awaited_at is not null`,
  `CREATE INDEX "interaction_planned" ON "interaction"  ("workspace_id", "author_id", "occurred_at") WHERE status = 'PLANNED'`,
  `CREATE INDEX "important_date_renewal" ON "important_date"  ("workspace_id", "month", "day") WHERE kind = 'RENEWAL' and confirmed`,
];
