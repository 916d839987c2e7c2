import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type Answer, command } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { InteractionPayload } from '../interaction.payload';
import type { InteractionChanged } from '../interaction-work';
import { DeleteInteraction } from './delete-interaction';
import {
  DeleteInteractionInput,
  EditInteractionInput,
  PinInteractionInput,
  RestoreInteractionInput,
} from './edit-interaction.input';
import { EditInteraction } from './edit-interaction';
import { PinInteraction } from './pin-interaction';
import { RestoreInteraction } from './restore-interaction';

@Resolver()
export class InteractionChangesResolver {
  constructor(
    private readonly edit: EditInteraction,
    private readonly pin: PinInteraction,
    private readonly remove: DeleteInteraction,
    private readonly restore: RestoreInteraction,
  ) {}

  @Mutation(() => InteractionPayload, { description: 'Changes what an interaction says; a plan becomes a log by it.' })
  editInteraction(
    @Args('input') input: EditInteractionInput,
    @Context() context: OperationContext,
  ): Promise<Answer<InteractionPayload>> {
    return answer(context, input.id, (...by) => this.edit.run(...by, input, context.now()));
  }

  @Mutation(() => InteractionPayload, { description: 'Keeps an interaction on top of the page, at most three.' })
  pinInteraction(
    @Args('input') input: PinInteractionInput,
    @Context() context: OperationContext,
  ): Promise<Answer<InteractionPayload>> {
    return answer(context, input.id, (...by) => this.pin.pin(...by, input, context.now()));
  }

  @Mutation(() => InteractionPayload, { description: 'Lets a pinned interaction go.' })
  unpinInteraction(
    @Args('input') input: PinInteractionInput,
    @Context() context: OperationContext,
  ): Promise<Answer<InteractionPayload>> {
    return answer(context, input.id, (...by) => this.pin.unpin(...by, input, context.now()));
  }

  @Mutation(() => InteractionPayload, {
    description: 'Takes an interaction off the record with all that rests on it alone. It can be restored.',
  })
  deleteInteraction(
    @Args('input') input: DeleteInteractionInput,
    @Context() context: OperationContext,
  ): Promise<Answer<InteractionPayload>> {
    return answer(context, input.id, (...by) => this.remove.run(...by, input, context.now()));
  }

  @Mutation(() => InteractionPayload, { description: 'Brings a deleted interaction back with all that went with it.' })
  restoreInteraction(
    @Args('input') input: RestoreInteractionInput,
    @Context() context: OperationContext,
  ): Promise<Answer<InteractionPayload>> {
    return answer(context, input.id, (...by) => this.restore.run(...by, input, context.now()));
  }
}

type Work = Parameters<typeof command<InteractionChanged>>[1];

// Beside a CONFLICT stands the interaction as it is now.
function answer(context: OperationContext, interactionId: string, work: Work): Promise<Answer<InteractionPayload>> {
  return command<InteractionChanged>(context, work, () => ({ interactionId }));
}
