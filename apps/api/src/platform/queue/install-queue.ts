import type { DataSource } from 'typeorm';
import { bossOn, QUEUE_SCHEMA } from './boss';

/** Makes the queue's tables, or brings them up to date, as the owner of the database. */
export async function installQueue(ownerUrl: string): Promise<void> {
  const boss = bossOn(ownerUrl, { max: 1, migrate: true, createSchema: true, options: '-c timezone=UTC' });
  try {
    await boss.start();
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** Lets the serving role send and take jobs: rows, never tables. */
export async function grantQueueToAppRole(owner: DataSource, role: string): Promise<void> {
  const name = owner.driver.escape(role);
  await owner.query(`GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO ${name}`);
  await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO ${name}`);
}
