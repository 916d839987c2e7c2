import { Injectable } from '@nestjs/common';
import { refuse } from '@heed/domain';
import { Database } from '../../platform/database/database';
import type { Db } from '../../platform/database/db';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { hashPassword } from '../passwords/password-hash';
import { refuseWeakPassword } from '../passwords/password-strength';
import type { Viewer } from '../viewer/viewer.type';
import { EnterWorkspace } from './enter-workspace';
import { addressOf, SignIn } from './sign-in';

const SET = `
  with ended as (delete from session where user_id = $1)
  update app_user set password_hash = $2 where id = $1`;

/** Sets a password and ends every session of the person. */
export async function setPassword(db: Db, userId: string, passwordHash: string): Promise<void> {
  await db.query(SET, [userId, passwordHash]);
}

interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Changes the viewer's password. Every other session ends; this one goes on under a new token. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly signIn: SignIn,
    private readonly workspaces: EnterWorkspace,
  ) {}

  /** @throws Refusal BAD_CREDENTIALS, WEAK_PASSWORD, RATE_LIMITED */
  async change(context: OperationContext, { currentPassword, newPassword }: PasswordChange): Promise<Viewer> {
    const { id, name, workspaceId } = context.actor;
    const [user] = await this.database.global((db) =>
      db.query<{ email: string }>('select email from app_user where id = $1', [id]),
    );
    const email = user?.email ?? '';
    refuseWeakPassword(newPassword, 'newPassword', [email, name]);
    const proved = await this.signIn.prove(email, currentPassword, addressOf(context));
    if (proved === null)
      refuse('BAD_CREDENTIALS', 'currentPassword', 'This is not your current password. Type it again.');
    const passwordHash = await hashPassword(newPassword);
    await this.database.global((db) => setPassword(db, id, passwordHash));
    const viewer = await this.workspaces.enter(context, id, workspaceId);
    return viewer ?? refuse('NOT_FOUND', '', 'You are no longer a member of this workspace.');
  }
}
