import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ContactPayload } from '../contacts/contact.payload';
import { contactCommand } from '../contacts/writing/contact-work';
import type { OperationContext } from '../platform/graphql/operation-context';
import { ChangePreference } from './change-preference';
import { PreferenceRefInput, RecordPreferenceInput, UpdatePreferenceInput } from './preference.inputs';
import { RecordPreference } from './record-preference';

@Resolver()
export class PreferenceResolver {
  constructor(
    private readonly record: RecordPreference,
    private readonly change: ChangePreference,
  ) {}

  @Mutation(() => ContactPayload, {
    description: 'Puts a preference on record; the same key and value confirms the one that is there.',
  })
  recordPreference(
    @Args('input') input: RecordPreferenceInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.record.run(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Changes a preference.' })
  updatePreference(
    @Args('input') input: UpdatePreferenceInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.update(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Says that a preference still holds.' })
  confirmPreference(
    @Args('input') input: PreferenceRefInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.confirm(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Takes a preference off the record; undoChange brings it back.' })
  removePreference(
    @Args('input') input: PreferenceRefInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.remove(work, input));
  }
}
