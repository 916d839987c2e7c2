import { Injectable } from '@nestjs/common';
import { Check, emailAddress, refuse, text, TEXT_LIMITS, type Role } from '@heed/domain';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { type Link, MakeLink } from './make-link';

interface Invitation {
  readonly email: string;
  readonly name?: string | null;
  readonly role: Role;
}

const IS_MEMBER = 'select 1 from membership where workspace_id = $1 and email = $2 and active';

/** Makes an invitation to the owner's workspace; it is handed over by hand. */
@Injectable()
export class InviteMember {
  constructor(private readonly links: MakeLink) {}

  /** @throws Refusal INVALID, TOO_LONG, ALREADY_EXISTS when the person is a member */
  async invite(context: OperationContext, invitation: Invitation): Promise<Link> {
    const { workspaceId, id: createdById } = context.actor;
    const check = Check.start();
    const email = check.take('email', emailAddress(invitation.email));
    const name = check.take('name', text(invitation.name ?? '', TEXT_LIMITS.name));
    check.done();
    const members = await context.db.query(IS_MEMBER, [workspaceId, email]);
    await context.db.close();
    if (members.length > 0) refuse('ALREADY_EXISTS', 'email', 'This person is a member already.');
    const wanted = {
      kind: 'INVITE',
      workspaceId,
      email,
      name: name === '' ? null : name,
      role: invitation.role,
      createdById,
    } as const;
    return this.links.make(wanted, context.now());
  }
}
