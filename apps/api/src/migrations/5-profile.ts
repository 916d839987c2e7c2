import type { QueryRunner } from 'typeorm';
import { ForwardMigration } from './forward-migration';

export class Profile1795400000005 extends ForwardMigration {
  override async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }
}

const STATEMENTS = [
  `ALTER TABLE "membership" ADD "time_zone" text`,
  `ALTER TABLE "membership" ADD "language" text`,
  `ALTER TABLE "membership" ADD "first_steps_closed_at" TIMESTAMP WITH TIME ZONE`,
];
