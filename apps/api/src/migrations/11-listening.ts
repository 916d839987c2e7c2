import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from './forward-migration';

export class Listening1795500000011 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `CREATE TABLE "hearing_answer" ("workspace_id" uuid NOT NULL, "id" uuid NOT NULL, "version" integer NOT NULL, "interaction_id" uuid NOT NULL, "key" text NOT NULL, "answer" text NOT NULL, "kind" text NOT NULL, "sentence" text NOT NULL, "words" text NOT NULL, "heard_by" text, "cue" text, "record_id" uuid, "answered_by_kind" text NOT NULL, "answered_by_id" uuid NOT NULL, "answered_by_name" text NOT NULL, "answered_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "hearing_answer_heard_by" CHECK (heard_by in ('CUE', 'MODEL')), CONSTRAINT "hearing_answer_kind" CHECK (kind in ('PAIN_POINT', 'PREFERENCE', 'PROMISE', 'EVENT', 'URGENCY', 'LEAVING')), CONSTRAINT "hearing_answer_answer" CHECK (answer in ('ACCEPTED', 'DISMISSED', 'MARKED')), CONSTRAINT "PK_7a0199a7234315c302d8edc822c" PRIMARY KEY ("workspace_id", "id"))`,
  `CREATE UNIQUE INDEX "hearing_answer_once" ON "hearing_answer"  ("workspace_id", "interaction_id", "key")`,
  `CREATE TABLE "hearing" ("workspace_id" uuid NOT NULL, "id" uuid NOT NULL, "outcome" text NOT NULL, "language" text, "zone" text NOT NULL, "cut_at" integer, "tone" jsonb, "facts" jsonb NOT NULL, "model_facts" jsonb, "model_asked_at" TIMESTAMP WITH TIME ZONE, "text_hash" text NOT NULL, "engine" text NOT NULL, "heard_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "hearing_outcome" CHECK (outcome in ('HEARD', 'OTHER_LANGUAGE', 'NOTHING_TO_HEAR', 'NOT_ASKED_FOR')), CONSTRAINT "PK_1b52b93256bdf1bd45b57af6eec" PRIMARY KEY ("workspace_id", "id"))`,
  `CREATE TABLE "listening_model" ("workspace_id" uuid NOT NULL, "id" uuid NOT NULL, "version" integer NOT NULL, "base_url" text NOT NULL, "name" text NOT NULL, "secret" text, "notes_per_day" integer NOT NULL, "asked_on" date, "asked_today" integer, "failures" integer, "rests_until" TIMESTAMP WITH TIME ZONE, "last_problem" text, "last_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_bdea47d52c77633448de01d2f99" PRIMARY KEY ("workspace_id", "id"))`,
  `ALTER TABLE "workspace" ADD "listens" boolean NOT NULL DEFAULT true`,
  `ALTER TABLE "hearing_answer" ADD CONSTRAINT "FK_d179fc84f2d1dfecc356c3196aa" FOREIGN KEY ("workspace_id", "interaction_id") REFERENCES "interaction"("workspace_id","id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "hearing" ADD CONSTRAINT "FK_1b52b93256bdf1bd45b57af6eec" FOREIGN KEY ("workspace_id", "id") REFERENCES "interaction"("workspace_id","id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "listening_model" ADD CONSTRAINT "FK_a3f7e1aefb5074188168af1e06d" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "hearing_answer" ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE "hearing_answer" FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY "visible" ON "hearing_answer" FOR SELECT USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (EXISTS (SELECT FROM interaction i WHERE i.workspace_id = hearing_answer.workspace_id AND i.id = hearing_answer.interaction_id)))`,
  `CREATE POLICY "written" ON "hearing_answer" FOR INSERT WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
  `CREATE POLICY "changed" ON "hearing_answer" FOR UPDATE USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (EXISTS (SELECT FROM interaction i WHERE i.workspace_id = hearing_answer.workspace_id AND i.id = hearing_answer.interaction_id))) WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
  `CREATE POLICY "removed" ON "hearing_answer" FOR DELETE USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (EXISTS (SELECT FROM interaction i WHERE i.workspace_id = hearing_answer.workspace_id AND i.id = hearing_answer.interaction_id)))`,
  `ALTER TABLE "hearing" ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE "hearing" FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY "visible" ON "hearing" FOR SELECT USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (EXISTS (SELECT FROM interaction i WHERE i.workspace_id = hearing.workspace_id AND i.id = hearing.id)))`,
  `CREATE POLICY "written" ON "hearing" FOR INSERT WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
  `CREATE POLICY "changed" ON "hearing" FOR UPDATE USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (EXISTS (SELECT FROM interaction i WHERE i.workspace_id = hearing.workspace_id AND i.id = hearing.id))) WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
  `CREATE POLICY "removed" ON "hearing" FOR DELETE USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid AND (EXISTS (SELECT FROM interaction i WHERE i.workspace_id = hearing.workspace_id AND i.id = hearing.id)))`,
  `ALTER TABLE "listening_model" ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE "listening_model" FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY "workspace" ON "listening_model" FOR ALL USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid) WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid)`,
];
