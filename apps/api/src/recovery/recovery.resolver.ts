import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ContactPayload } from '../contacts/contact.payload';
import { Contact } from '../contacts/contact.type';
import { contactCommand } from '../contacts/writing/contact-work';
import type { OperationContext } from '../platform/graphql/operation-context';
import { ChangeRecovery } from './change-recovery';
import { listRecoveries } from './list-recoveries';
import { ConfirmRecoveryInput, TakeRecoveryInput, TickRecoveryStepInput } from './recovery.input';
import { Recovery, RecoveryConnection } from './recovery.type';
import type { KnownRecovery } from './recovery-window';
import { shownRecovery } from './tell-recovery';

@Resolver(() => Contact)
export class RecoveryResolver {
  constructor(private readonly change: ChangeRecovery) {}

  @Query(() => RecoveryConnection, {
    description: 'What hurt somebody and is still to be set right, the oldest first, as far as the viewer may read it.',
  })
  recoveries(
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'How many at most, 1 to 100.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Go on after this cursor.' })
    after: string | null,
    @Context() context: OperationContext,
  ): Promise<RecoveryConnection> {
    const { db, actor } = context;
    return listRecoveries(db, actor, { first: first ?? 50, after }, context.now().toISOString());
  }

  @Mutation(() => ContactPayload, { description: 'Says who sees to a recovery.' })
  takeRecovery(@Args('input') input: TakeRecoveryInput, @Context() context: OperationContext): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.take(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Says that a step of a recovery is done, or is not after all.' })
  tickRecoveryStep(
    @Args('input') input: TickRecoveryStepInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.tick(work, input));
  }

  @Mutation(() => ContactPayload, {
    description: 'Says that the customer confirmed it is good, which closes a recovery.',
  })
  confirmRecovery(
    @Args('input') input: ConfirmRecoveryInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.confirm(work, input));
  }

  @ResolveField(() => Recovery, {
    nullable: true,
    description: 'What hurt them and is being set right, or was in the last 14 days; null without any.',
  })
  recovery(
    @Parent() { recovery }: { readonly recovery: KnownRecovery },
    @Context() context: OperationContext,
  ): Recovery | null {
    return shownRecovery(recovery, context.actor, context.now().toISOString());
  }
}
