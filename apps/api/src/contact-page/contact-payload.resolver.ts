import { Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ContactPayload } from '../contacts/contact.payload';
import { Contact } from '../contacts/contact.type';
import type { OperationContext } from '../platform/graphql/operation-context';
import { ContactOfPayload } from './contact-of-payload';

@Resolver(() => ContactPayload)
export class ContactPayloadResolver {
  constructor(private readonly page: ContactOfPayload) {}

  @ResolveField(() => Contact, {
    nullable: true,
    description: 'The contact as it is now, also beside a CONFLICT; null when it was refused otherwise.',
  })
  contact(
    @Parent() payload: ContactPayload,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    return this.page.contact(payload, context, info);
  }
}
