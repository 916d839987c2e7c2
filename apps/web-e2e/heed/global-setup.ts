import { startPostgres } from '../../../tools/test/postgres-server.mjs';
import { openBakery } from './bakery';
import { startHeed } from './start-heed';

/** One PostgreSQL and one Heed for the whole run; the answer ends both. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const postgres = await startPostgres({ durable: true });
  try {
    const heed = await startHeed(postgres.url);
    process.env['HEED_E2E_BAKERY'] = JSON.stringify(await openBakery(heed.url, postgres.url));
    return async () => {
      await heed.stop();
      await postgres.stop();
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
