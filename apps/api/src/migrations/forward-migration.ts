import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration that only goes forward: going back would throw away what people wrote since, a backup does not. */
export abstract class ForwardMigration implements MigrationInterface {
  abstract up(runner: QueryRunner): Promise<void>;

  /** @throws Error always */
  down(): Promise<void> {
    return Promise.reject(new Error('Migrations are not taken back: restore a backup made before it.'));
  }
}
