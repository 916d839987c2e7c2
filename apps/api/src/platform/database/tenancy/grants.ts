import type { DataSource } from 'typeorm';

/** Tables whose rows stay as they were written, with the columns that may still be set afterwards. */
const APPEND_ONLY: Readonly<Record<string, readonly string[]>> = {
  change_record: ['undone_by', 'visibility'],
  consent_record: [],
};

/** Gives the serving role what it needs and no more: rows, never tables; append-only tables stay so. */
export async function grantToAppRole(owner: DataSource, role: string): Promise<void> {
  const name = owner.driver.escape(role);
  await owner.transaction(async (manager) => {
    for (const statement of [...grants(name), ...(await appendOnlyGrants(owner, name))]) await manager.query(statement);
  });
}

function grants(role: string): string[] {
  return [
    'REVOKE CREATE ON SCHEMA public FROM PUBLIC',
    `GRANT USAGE ON SCHEMA public TO ${role}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role}`,
    `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role}`,
    `REVOKE INSERT, UPDATE, DELETE ON "migrations" FROM ${role}`,
  ];
}

async function appendOnlyGrants(owner: DataSource, role: string): Promise<string[]> {
  const tables = await owner.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename = ANY($1)`,
    [Object.keys(APPEND_ONLY)],
  );
  return tables.flatMap(({ name }) => {
    const columns = (APPEND_ONLY[name] ?? []).map((column) => `"${column}"`).join(', ');
    const revoke = `REVOKE UPDATE, DELETE, TRUNCATE ON "${name}" FROM ${role}`;
    return columns === '' ? [revoke] : [revoke, `GRANT UPDATE (${columns}) ON "${name}" TO ${role}`];
  });
}
