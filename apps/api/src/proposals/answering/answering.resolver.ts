import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { InteractionPayload } from '../../interactions/interaction.payload';
import type { InteractionChanged } from '../../interactions/interaction-work';
import { type Answer, command } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { AnswerProposal } from './answer-proposal';
import { AcceptProposalInput, DismissProposalInput, MarkPassageInput } from './answer-proposal.input';
import { MarkPassage } from './mark-passage';

@Resolver()
export class AnsweringResolver {
  constructor(
    private readonly proposal: AnswerProposal,
    private readonly passage: MarkPassage,
  ) {}

  @Mutation(() => InteractionPayload, {
    description: 'Puts what was heard in a note on record, as somebody changed it by hand; it waits no longer.',
  })
  acceptProposal(
    @Args('input') input: AcceptProposalInput,
    @Context() context: OperationContext,
  ): Promise<Answer<InteractionPayload>> {
    return answer(context, input, (...by) => this.proposal.accept(...by, input, context.now()));
  }

  @Mutation(() => InteractionPayload, { description: 'Puts aside what was heard in a note; it is not proposed again.' })
  dismissProposal(
    @Args('input') input: DismissProposalInput,
    @Context() context: OperationContext,
  ): Promise<Answer<InteractionPayload>> {
    return answer(context, input, (...by) => this.proposal.dismiss(...by, input, context.now()));
  }

  @Mutation(() => InteractionPayload, {
    description: 'Puts words of a note on record that nobody heard and somebody marks by hand.',
  })
  markPassage(
    @Args('input') input: MarkPassageInput,
    @Context() context: OperationContext,
  ): Promise<Answer<InteractionPayload>> {
    return answer(context, input, (...by) => this.passage.run(...by, input, context.now()));
  }
}

type Work = Parameters<typeof command<InteractionChanged>>[1];

function answer(
  context: OperationContext,
  { interactionId }: { readonly interactionId: string },
  work: Work,
): Promise<Answer<InteractionPayload>> {
  return command<InteractionChanged>(context, work, () => ({ interactionId }));
}
