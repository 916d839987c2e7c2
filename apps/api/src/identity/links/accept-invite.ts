import { Injectable } from '@nestjs/common';
import { Check, refuse, requiredText, TEXT_LIMITS } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { Database } from '../../platform/database/database';
import type { Db } from '../../platform/database/db';
import type { OperationContext } from '../../platform/graphql/operation-context';
import type { Principal } from '../../platform/principal';
import { hashPassword } from '../passwords/password-hash';
import { refuseWeakPassword } from '../passwords/password-strength';
import { EnterWorkspace } from '../sessions/enter-workspace';
import { addressOf, SignIn } from '../sessions/sign-in';
import type { Viewer } from '../viewer/viewer.type';
import { requireLink, useUp, type WorkingLink } from './use-link';

interface Acceptance {
  readonly token: string;
  readonly name: string;
  readonly password: string;
}

const INSERT_USER = 'insert into app_user (id, email, password_hash, created_at) values ($1, $2, $3, $4)';
// Somebody who left comes back as what the invitation says.
const JOIN = `
  insert into membership (workspace_id, id, version, name, email, role, active, created_at)
  values ($1, $2, 1, $3, $4, $5, true, $6)
  on conflict (workspace_id, id) do update
     set name = excluded.name, role = excluded.role, active = true, version = membership.version + 1
   where not membership.active`;

/** Lets an invited person join: with a password of their own, or by the one they have when they have an account. */
@Injectable()
export class AcceptInvite {
  constructor(
    private readonly database: Database,
    private readonly signIn: SignIn,
    private readonly workspaces: EnterWorkspace,
  ) {}

  /** @throws Refusal LINK_EXPIRED, WEAK_PASSWORD, BAD_CREDENTIALS, RATE_LIMITED (the link then still works) */
  async accept(context: OperationContext, { token, name: given, password }: Acceptance): Promise<Viewer> {
    const now = context.now();
    const check = Check.start();
    const name = check.take('name', requiredText(given, TEXT_LIMITS.name));
    check.done();
    const link = await this.database.global((db) => requireLink(db, token, 'INVITE', now));
    const known = await this.findAccount(link, password, addressOf(context));
    const id = known ?? newUuid();
    const passwordHash =
      known === null ? await newPasswordHash(password, [name, link.email, link.workspaceName]) : null;
    await this.database.inWorkspace(joining(link, id, name), async (db) => {
      await useUp(db, link, now);
      if (passwordHash !== null) await db.query(INSERT_USER, [id, link.email, passwordHash, now.toISOString()]);
      await join(db, link, { id, name, at: now.toISOString() });
    });
    const viewer = await this.workspaces.enter(context, id, link.workspaceId);
    return viewer ?? refuse('FORBIDDEN', '', 'You may no longer enter this workspace.');
  }

  private async findAccount({ email }: WorkingLink, password: string, address: string): Promise<string | null> {
    const exists = await this.database.global((db) => db.query('select 1 from app_user where email = $1', [email]));
    if (exists.length === 0) return null;
    const account = await this.signIn.prove(email, password, address);
    return (
      account?.id ?? refuse('BAD_CREDENTIALS', 'password', 'You have an account already: give its password to join.')
    );
  }
}

async function newPasswordHash(password: string, about: readonly string[]): Promise<string> {
  refuseWeakPassword(password, 'password', about);
  return hashPassword(password);
}

async function join(
  db: Db,
  link: WorkingLink,
  { id, name, at }: { id: string; name: string; at: string },
): Promise<void> {
  await db.query(JOIN, [link.workspaceId, id, name, link.email, link.role, at]);
}

function joining({ workspaceId, role }: WorkingLink, id: string, name: string): Principal {
  return { kind: 'USER', id, name, workspaceId, role: role ?? 'READ_ONLY' };
}
