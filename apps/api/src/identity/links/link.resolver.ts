import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refusable } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { ViewerPayload } from '../viewer/viewer.type';
import { AcceptInvite } from './accept-invite';
import { CreatePasswordReset } from './create-password-reset';
import { InviteMember } from './invite-member';
import {
  AcceptInviteInput,
  CreatePasswordResetInput,
  InviteMemberInput,
  RedeemPasswordResetInput,
} from './link.inputs';
import { LinkPayload, OneTimeLink } from './one-time-link.type';
import { RedeemPasswordReset } from './redeem-password-reset';
import { findLink } from './use-link';

@Resolver()
export class LinkResolver {
  constructor(
    private readonly resets: CreatePasswordReset,
    private readonly redeeming: RedeemPasswordReset,
    private readonly invitations: InviteMember,
    private readonly joining: AcceptInvite,
  ) {}

  @Query(() => OneTimeLink, {
    nullable: true,
    description: 'What the link behind this token is for; null when it works no longer, or never did.',
  })
  oneTimeLink(
    @Args('token', { type: () => String, description: 'The last part of its path.' }) token: string,
    @Context() context: OperationContext,
  ) {
    return findLink(context.db, token, context.now());
  }

  @Mutation(() => LinkPayload, {
    description: 'Makes a link, good for 30 minutes, by which a member sets a new password.',
  })
  createPasswordReset(@Args('input') { memberId }: CreatePasswordResetInput, @Context() context: OperationContext) {
    return refusable(context, () => this.resets.forMember(context.actor, memberId, context.now()));
  }

  @Mutation(() => ViewerPayload, { description: 'Sets the password, ends every other session and signs in.' })
  redeemPasswordReset(@Args('input') input: RedeemPasswordResetInput, @Context() context: OperationContext) {
    return refusable(context, async () => ({ viewer: await this.redeeming.redeem(context, input) }));
  }

  @Mutation(() => LinkPayload, { description: 'Makes a link, good for 7 days, by which somebody joins the workspace.' })
  inviteMember(@Args('input') input: InviteMemberInput, @Context() context: OperationContext) {
    return refusable(context, () => this.invitations.invite(context, input));
  }

  @Mutation(() => ViewerPayload, { description: 'Joins the workspace and signs in.' })
  acceptInvite(@Args('input') input: AcceptInviteInput, @Context() context: OperationContext) {
    return refusable(context, async () => ({ viewer: await this.joining.accept(context, input) }));
  }
}
