import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import type { OperationContext } from '../platform/graphql/operation-context';
import { Brief } from './brief.type';
import type { BriefedContact } from './brief-window';
import { readBrief, toBrief } from './read-brief';

@Resolver(() => Contact)
export class BriefResolver {
  @Query(() => Brief, {
    nullable: true,
    description: 'What to know of a person before speaking with them; null for an unknown contact.',
    complexity: 1,
  })
  contactBrief(
    @Args('contactId', { type: () => ID, description: 'The contact.' }) contactId: string,
    @Context() context: OperationContext,
  ): Promise<Brief | null> {
    return readBrief(context.db, context.actor, contactId, context.now());
  }

  @ResolveField(() => Brief, { description: 'What to know of them before speaking with them.', complexity: 1 })
  brief(@Parent() contact: BriefedContact, @Context() context: OperationContext): Brief {
    return toBrief(contact, context.actor, context.now());
  }
}
