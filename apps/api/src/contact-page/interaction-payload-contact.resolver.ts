import { Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Contact } from '../contacts/contact.type';
import { InteractionPayload } from '../interactions/interaction.payload';
import type { OperationContext } from '../platform/graphql/operation-context';
import { ContactOfPayload } from './contact-of-payload';

@Resolver(() => InteractionPayload)
export class InteractionPayloadContactResolver {
  constructor(private readonly page: ContactOfPayload) {}

  @ResolveField(() => Contact, {
    nullable: true,
    description: 'The contact as it is now; null when it was refused.',
  })
  contact(
    @Parent() payload: InteractionPayload,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    return this.page.contact(payload, context, info);
  }
}
