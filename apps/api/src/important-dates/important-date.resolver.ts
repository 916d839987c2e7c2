import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ContactPayload } from '../contacts/contact.payload';
import { contactCommand } from '../contacts/writing/contact-work';
import type { OperationContext } from '../platform/graphql/operation-context';
import { AddImportantDate } from './add-important-date';
import { ChangeImportantDate } from './change-important-date';
import { AddImportantDateInput, ImportantDateRefInput, UpdateImportantDateInput } from './important-date.inputs';

@Resolver()
export class ImportantDateResolver {
  constructor(
    private readonly add: AddImportantDate,
    private readonly change: ChangeImportantDate,
  ) {}

  @Mutation(() => ContactPayload, { description: 'Writes down a day of the year that matters to a contact.' })
  addImportantDate(
    @Args('input') input: AddImportantDateInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.add.run(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Changes an important date, or confirms one that was imported.' })
  updateImportantDate(
    @Args('input') input: UpdateImportantDateInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.update(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Takes an important date away; undoChange brings it back.' })
  removeImportantDate(
    @Args('input') input: ImportantDateRefInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.remove(work, input));
  }
}
