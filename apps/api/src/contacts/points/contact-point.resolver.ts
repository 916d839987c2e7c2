import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { contactCommand } from '../writing/contact-work';
import { ContactPayload } from '../contact.payload';
import { AddContactPoint } from './add-contact-point';
import { AddContactPointInput, RemoveContactPointInput, UpdateContactPointInput } from './contact-point.input';
import { RemoveContactPoint } from './remove-contact-point';
import { UpdateContactPoint } from './update-contact-point';

@Resolver()
export class ContactPointResolver {
  constructor(
    private readonly add: AddContactPoint,
    private readonly update: UpdateContactPoint,
    private readonly remove: RemoveContactPoint,
  ) {}

  @Mutation(() => ContactPayload, { description: 'Adds a way to reach a contact.' })
  addContactPoint(
    @Args('input') input: AddContactPointInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.add.run(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Changes a contact point; its kind stays.' })
  updateContactPoint(
    @Args('input') input: UpdateContactPointInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.update.run(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Takes a contact point away.' })
  removeContactPoint(
    @Args('input') input: RemoveContactPointInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.remove.run(work, input));
  }
}
