import { Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Contact } from '../contacts/contact.type';
import type { OperationContext } from '../platform/graphql/operation-context';
import { ReminderPayload } from '../reminders/reminder.payload';
import { ContactOfPayload } from './contact-of-payload';

@Resolver(() => ReminderPayload)
export class ReminderPayloadContactResolver {
  constructor(private readonly page: ContactOfPayload) {}

  @ResolveField(() => Contact, {
    nullable: true,
    description: 'The contact as it is now; null when the reminder is about nobody, or when it was refused.',
  })
  contact(
    @Parent() payload: ReminderPayload,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    return this.page.contact(payload, context, info);
  }
}
