import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { ContactPayload } from '../contacts/contact.payload';
import { contactCommand } from '../contacts/writing/contact-work';
import type { OperationContext } from '../platform/graphql/operation-context';
import { DecideSuggestion } from './decisions/decide-suggestion';
import { AcceptSuggestionInput, DismissSuggestionInput, SnoozeSuggestionInput } from './suggestion.inputs';

@Resolver()
export class SuggestionResolver {
  constructor(private readonly decide: DecideSuggestion) {}

  @Mutation(() => ContactPayload, {
    description: 'Silences an open suggestion until an instant, or until other records join its evidence.',
  })
  snoozeSuggestion(
    @Args('input') input: SnoozeSuggestionInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.decide.snooze(work, input));
  }

  @Mutation(() => ContactPayload, {
    description:
      'Silences an open suggestion for good, or until other records join its evidence. Three dismissals of the last ' +
      'five decisions on a rule make it quiet for this person for 30 days.',
  })
  dismissSuggestion(
    @Args('input') input: DismissSuggestionInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.decide.dismiss(work, input));
  }

  @Mutation(() => ContactPayload, {
    description:
      'Says what was made of a suggestion, after the log, plan or reminder was made; it is answered the same when ' +
      'that has closed the suggestion already.',
  })
  acceptSuggestion(
    @Args('input') input: AcceptSuggestionInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.decide.accept(work, input));
  }
}
