import type { Role } from '@heed/domain';
import { v7 as uuid } from 'uuid';
import type { Database } from '../src/platform/database/database';
import type { Principal } from '../src/platform/principal';

/** A member of a workspace, both made when left out. */
export async function aPrincipal(
  database: Database,
  given: { readonly workspaceId?: string; readonly role?: Role; readonly name?: string } = {},
): Promise<Principal> {
  const { workspaceId = await aWorkspace(database), role = 'AGENT', name = 'Ada Berg' } = given;
  const principal: Principal = { kind: 'USER', id: uuid(), name, workspaceId, role };
  await database.global((db) => db.query('INSERT INTO app_user (id, created_at) VALUES ($1, now())', [principal.id]));
  await database.inWorkspace(principal, (db) =>
    db.query(
      `INSERT INTO membership (workspace_id, id, version, name, role, active, created_at) VALUES ($1, $2, 1, $3, $4, true, now())`,
      [workspaceId, principal.id, name, role],
    ),
  );
  return principal;
}

async function aWorkspace(database: Database): Promise<string> {
  const id = uuid();
  await database.global((db) =>
    db.query(
      `INSERT INTO workspace (id, version, name, language, time_zone, created_at) VALUES ($1, 1, 'Bakery', 'en', 'Europe/Berlin', now())`,
      [id],
    ),
  );
  return id;
}
