import pg from 'pg';
import type { DataSource } from 'typeorm';
import { keptSecret } from '../../secrets/kept-secret';
import { UnfitDatabase } from '../unfit/unfit-database';

const USER_INFO = /^(postgres(?:ql)?:\/\/)(?:[^@/?]*@)?/;

/** A role to serve with and the address it signs in at. */
export interface AppRole {
  readonly name: string;
  readonly url: string;
}

/**
 * Makes sure that the role which serves exists, is no superuser and cannot bypass row-level security.
 * Without an `appUrl` the role is `heed_app`, its password kept in `secretsDirectory` and set anew at each start.
 * @throws UnfitDatabase saying what to do when the role is missing and the owner may not make it
 */
export async function prepareAppRole(
  owner: DataSource,
  urls: { readonly ownerUrl: string; readonly appUrl?: string; readonly secretsDirectory: string },
): Promise<AppRole> {
  const url = urls.appUrl ?? (await ownAppUrl(urls.ownerUrl, urls.secretsDirectory));
  const { user: name, password } = new pg.Client({ connectionString: url });
  if (!name) throw new UnfitDatabase('DATABASE_APP_URL names no role: postgres://role:password@host/database.');
  const [existing] = await owner.query<unknown[]>('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (existing === undefined || urls.appUrl === undefined)
    await makeRole(owner, name, password, existing !== undefined);
  return { name, url };
}

const CREATE = 'CREATE ROLE %I LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD %L';
const RENEW = 'ALTER ROLE %I LOGIN PASSWORD %L';

async function makeRole(owner: DataSource, name: string, password: string | null | undefined, exists: boolean) {
  const [statement] = await owner.query<{ sql: string }[]>('SELECT format($1, $2::text, $3::text) AS sql', [
    exists ? RENEW : CREATE,
    name,
    password ?? null,
  ]);
  try {
    if (statement !== undefined) await owner.query(statement.sql);
  } catch {
    throw new UnfitDatabase(
      `The role of DATABASE_URL may not make the role "${name}" or set its password. Run as an administrator ` +
        `CREATE ROLE ${name} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '...'; and name it in DATABASE_APP_URL.`,
    );
  }
}

async function ownAppUrl(ownerUrl: string, secretsDirectory: string): Promise<string> {
  const password = await keptSecret(secretsDirectory, 'app-database-password');
  return ownerUrl.replace(USER_INFO, `$1heed_app:${password}@`);
}
