import { instantOf } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { hashPassword } from '../identity/passwords/password-hash';
import { refuseWeakPassword } from '../identity/passwords/password-strength';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import { BAKERY } from './bakery';
import { OWNER, STAFF, STAFF_KEYS, type StaffKey } from './staff';

// As who accepts an invitation joins, but all in the transaction of the demo.
const INSERT_USER = 'insert into app_user (id, email, password_hash, created_at) values ($1, $2, $3, $4)';
const JOIN = `
  insert into membership (workspace_id, id, version, name, email, role, active, created_at)
  values ($1, $2, 1, $3, $4, $5, true, $6)`;

/** Lets everybody join the workspace but the owner, who is there; answers who acts as whom. */
export async function joinStaff(
  db: Db,
  owner: Principal,
  passwords: Readonly<Record<StaffKey, string>>,
  at: number,
): Promise<ReadonlyMap<StaffKey, Principal>> {
  const staff = new Map<StaffKey, Principal>([[OWNER, owner]]);
  for (const key of STAFF_KEYS) {
    if (key !== OWNER) staff.set(key, await join(db, owner, { key, password: passwords[key], at }));
  }
  return staff;
}

async function join(
  db: Db,
  { workspaceId }: Principal,
  { key, password, at }: { key: StaffKey; password: string; at: number },
): Promise<Principal> {
  const { name, email, role } = STAFF[key];
  refuseWeakPassword(password, 'password', [name, email, BAKERY.name]);
  const id = newUuid();
  await db.query(INSERT_USER, [id, email, await hashPassword(password), instantOf(at)]);
  await db.query(JOIN, [workspaceId, id, name, email, role, instantOf(at)]);
  return { kind: 'USER', id, name, workspaceId, role };
}
