import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ContactPayload } from '../contacts/contact.payload';
import { contactCommand } from '../contacts/writing/contact-work';
import type { OperationContext } from '../platform/graphql/operation-context';
import { ChangeHandover } from './change-handover';
import { EditHandoverDraftInput, HandoverRefInput, HandoverToldInput, StartHandoverInput } from './handover.input';
import { Handover, HandoverLetter } from './handover.type';
import { readHandover, readHandovers, readLetter } from './read-handovers';
import { StartHandover } from './start-handover';

@Resolver(() => Handover)
export class HandoverResolver {
  constructor(
    private readonly start: StartHandover,
    private readonly change: ChangeHandover,
  ) {}

  @Query(() => [Handover], { description: 'Handovers under way in which the viewer is a side, the oldest first.' })
  handovers(@Context() { db, actor }: OperationContext): Promise<Handover[]> {
    return readHandovers(db, actor);
  }

  @Query(() => Handover, { nullable: true, description: 'A handover; null when there is none of this id.' })
  handover(
    @Args('id', { type: () => ID, description: 'The handover.' }) id: string,
    @Context() { db, actor }: OperationContext,
  ): Promise<Handover | null> {
    return readHandover(db, actor, id);
  }

  @Mutation(() => ContactPayload, {
    description:
      "Gives a contact into another member's care, with a letter that both sides accept. One that is under way ends.",
  })
  startHandover(
    @Args('input') input: StartHandoverInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.start.run(work, input));
  }

  @Mutation(() => ContactPayload, { description: "Accepts the viewer's side of a handover." })
  acceptHandover(
    @Args('input') input: HandoverRefInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.accept(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Writes what the customer is to be told. Heed never sends it.' })
  editHandoverDraft(
    @Args('input') input: EditHandoverDraftInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.editDraft(work, input));
  }

  @Mutation(() => ContactPayload, { description: 'Says that a person told the customer, once.' })
  handoverTold(@Args('input') input: HandoverToldInput, @Context() context: OperationContext): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.told(work, input));
  }

  @Mutation(() => ContactPayload, {
    description:
      'Takes a handover back while not both sides have accepted it: the former owner looks after them again.',
  })
  withdrawHandover(
    @Args('input') input: HandoverRefInput,
    @Context() context: OperationContext,
  ): Promise<ContactPayload> {
    return contactCommand(context, (work) => this.change.withdraw(work, input));
  }

  @ResolveField(() => HandoverLetter, { description: 'What who takes over should know.', complexity: 1 })
  letter(@Parent() handover: Handover, @Context() context: OperationContext): Promise<HandoverLetter> {
    return readLetter(handover, context);
  }
}
