import { startPostgres } from '../../../tools/test/postgres-server.mjs';

/** One PostgreSQL for the whole run; the workers find it in their environment. */
export default async function globalSetup() {
  const server = await startPostgres();
  process.env.HEED_TEST_SERVER = JSON.stringify({ url: server.url, run: server.run });
  globalThis.heedTestServer = server;
}
