import { Injectable } from '@nestjs/common';
import { isUuid, refuse } from '@heed/domain';
import { Database } from '../../platform/database/database';
import type { Principal } from '../../platform/principal';
import { type Link, MakeLink } from './make-link';

interface Row {
  readonly workspaceId: string;
  readonly email: string | null;
}

const MEMBERSHIPS = 'select workspace_id "workspaceId", email from membership where id = $1 and active';

/** Makes a reset link for a member. */
@Injectable()
export class CreatePasswordReset {
  constructor(
    private readonly database: Database,
    private readonly links: MakeLink,
  ) {}

  /**
   * By an owner. Whoever belongs to another workspace too is refused: its data would open with the same password.
   * @throws Refusal NOT_FOUND, WRONG_STATE
   */
  async forMember(owner: Principal, memberId: string, now: Date): Promise<Link> {
    const memberships = isUuid(memberId) ? await this.membershipsOf(memberId) : [];
    const here = memberships.find((one) => one.workspaceId === owner.workspaceId);
    if (!here?.email) return refuse('NOT_FOUND', 'memberId', 'There is no active member of this id.');
    if (memberships.length > 1) {
      refuse(
        'WRONG_STATE',
        'memberId',
        'This person belongs to other workspaces too. Only whoever runs this Heed can reset their password.',
      );
    }
    return this.make(here.workspaceId, memberId, here.email, owner.id, now);
  }

  /** By the operator, from the command line. @throws Refusal NOT_FOUND */
  async forAddress(email: string, now: Date): Promise<Link> {
    const known = email.trim().toLowerCase();
    const [user] = await this.database.global((db) =>
      db.query<{ id: string }>('select id from app_user where email = $1', [known]),
    );
    const [membership] = user === undefined ? [] : await this.membershipsOf(user.id);
    if (user === undefined || membership === undefined)
      return refuse('NOT_FOUND', 'email', 'No active member signs in with this address.');
    return this.make(membership.workspaceId, user.id, known, null, now);
  }

  private membershipsOf(userId: string): Promise<Row[]> {
    return this.database.global((db) => db.query<Row>(MEMBERSHIPS, [userId]), { userId });
  }

  private make(
    workspaceId: string,
    userId: string,
    email: string,
    createdById: string | null,
    now: Date,
  ): Promise<Link> {
    return this.links.make({ kind: 'PASSWORD_RESET', workspaceId, userId, email, createdById }, now);
  }
}
