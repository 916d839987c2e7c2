import type { DataSource } from 'typeorm';
import { UnfitDatabase } from './unfit-database';

interface Facts {
  readonly superuser: boolean;
  readonly bypassesRls: boolean;
  readonly ownsTables: boolean;
}

/**
 * Refuses to serve with a role that row-level security does not bind, and in production on a database that may lose
 * what it acknowledged.
 * @throws UnfitDatabase saying what is unsafe and what to do
 */
export async function refuseUnsafeDatabase(serving: DataSource, production: boolean): Promise<void> {
  const [facts] = await serving.query<Facts[]>(
    `SELECT rolsuper AS "superuser", rolbypassrls AS "bypassesRls",
            EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tableowner = current_user) AS "ownsTables"
       FROM pg_roles WHERE rolname = current_user`,
  );
  const { superuser, bypassesRls, ownsTables } = facts ?? { superuser: true, bypassesRls: true, ownsTables: true };
  if (superuser || bypassesRls || ownsTables) {
    throw new UnfitDatabase(
      'The role of DATABASE_APP_URL is a superuser, bypasses row-level security or owns the tables. ' +
        'Name one that does none of these; leave DATABASE_APP_URL out to have it made.',
    );
  }
  if (production) await refuseForgetfulDatabase(serving);
}

async function refuseForgetfulDatabase(serving: DataSource): Promise<void> {
  const off = await serving.query<{ name: string }[]>(
    `SELECT name FROM pg_settings
      WHERE name = ANY('{fsync,full_page_writes,synchronous_commit}') AND setting = 'off' ORDER BY name`,
  );
  if (off.length === 0) return;
  const names = off.map((setting) => setting.name).join(', ');
  throw new UnfitDatabase(
    `The database runs with ${names} off and may lose what it acknowledged. Turn it on to run in production.`,
  );
}
