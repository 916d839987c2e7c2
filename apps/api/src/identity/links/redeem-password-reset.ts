import { Injectable } from '@nestjs/common';
import { refuse } from '@heed/domain';
import { Database } from '../../platform/database/database';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { hashPassword } from '../passwords/password-hash';
import { refuseWeakPassword } from '../passwords/password-strength';
import { setPassword } from '../sessions/change-password';
import { EnterWorkspace } from '../sessions/enter-workspace';
import type { Viewer } from '../viewer/viewer.type';
import { requireLink, useUp } from './use-link';

/** Sets a new password by a reset link, ends every session of the person and begins a new one. */
@Injectable()
export class RedeemPasswordReset {
  constructor(
    private readonly database: Database,
    private readonly workspaces: EnterWorkspace,
  ) {}

  /** @throws Refusal LINK_EXPIRED, WEAK_PASSWORD (the link then still works) */
  async redeem(context: OperationContext, { token, password }: { token: string; password: string }): Promise<Viewer> {
    const now = context.now();
    const link = await this.database.global((db) => requireLink(db, token, 'PASSWORD_RESET', now));
    const { userId, workspaceId, email } = link;
    if (userId === null) throw new Error('A reset link without a person.');
    refuseWeakPassword(password, 'password', [email, link.workspaceName]);
    const passwordHash = await hashPassword(password);
    await this.database.global(async (db) => {
      await useUp(db, link, now);
      await setPassword(db, userId, passwordHash);
    });
    const viewer = await this.workspaces.enter(context, userId, workspaceId);
    return viewer ?? refuse('FORBIDDEN', '', 'Your password is set, but you are no longer a member of this workspace.');
  }
}
