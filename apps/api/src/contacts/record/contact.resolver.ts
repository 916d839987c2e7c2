import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { ContactPayload } from '../contact.payload';
import { contactCommand } from '../writing/contact-work';
import { ArchiveContact } from './archive-contact';
import { ContactRefInput, CreateContactInput, SetContactTagsInput, UpdateContactInput } from './contact.input';
import { CreateContact } from './create-contact';
import { SetContactTags } from './set-contact-tags';
import { UpdateContact } from './update-contact';

@Resolver()
export class ContactResolver {
  constructor(
    private readonly create: CreateContact,
    private readonly update: UpdateContact,
    private readonly tags: SetContactTags,
    private readonly aside: ArchiveContact,
  ) {}

  @Mutation(() => ContactPayload, {
    description: 'Creates a contact with its first phone number, e-mail address, company and tags.',
  })
  createContact(
    @Args('input') input: CreateContactInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.create.run(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Changes what a contact is by itself.' })
  updateContact(
    @Args('input') input: UpdateContactInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.update.run(work, input));
  }

  @Mutation(() => ContactPayload, {
    description:
      'Puts a contact aside: out of lists, search and suggestions. Everything about them is kept and may go on being written.',
  })
  archiveContact(@Args('input') input: ContactRefInput, @Context() context: OperationContext): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.aside.archive(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Takes an archived contact back among the others.' })
  restoreContact(@Args('input') input: ContactRefInput, @Context() context: OperationContext): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.aside.restore(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Gives a contact exactly these tags.' })
  setContactTags(
    @Args('input') input: SetContactTagsInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.tags.run(work, input));
  }
}
