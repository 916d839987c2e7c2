import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Answer, command } from '../platform/graphql/command';
import type { OperationContext } from '../platform/graphql/operation-context';
import { CreateInteractionType } from './create-interaction-type';
import { CreateInteractionTypeInput, UpdateInteractionTypeInput } from './interaction-type.input';
import { InteractionTypePayload } from './interaction-type.payload';
import { InteractionType } from './interaction-type.type';
import { readInteractionTypes } from './read-interaction-types';
import { UpdateInteractionType } from './update-interaction-type';

@Resolver(() => InteractionTypePayload)
export class InteractionTypeResolver {
  constructor(
    private readonly create: CreateInteractionType,
    private readonly update: UpdateInteractionType,
  ) {}

  @Query(() => [InteractionType], { description: 'Every type of the workspace, archived ones too, in their order.' })
  interactionTypes(@Context() context: OperationContext): Promise<InteractionType[]> {
    return readInteractionTypes(context.db, context.actor.workspaceId);
  }

  @Mutation(() => InteractionTypePayload, { description: 'Adds a type of interaction.' })
  createInteractionType(
    @Args('input') input: CreateInteractionTypeInput,
    @Context() context: OperationContext,
  ): Promise<Answer<InteractionTypePayload>> {
    return command<InteractionTypePayload>(context, async (db, actor) => {
      const { subjectId, changeId } = await this.create.run(db, actor, input, context.now());
      return { interactionTypeId: subjectId, changeId, userErrors: [] };
    });
  }

  @Mutation(() => InteractionTypePayload, { description: 'Changes how a type is named, shown and answered.' })
  updateInteractionType(
    @Args('input') input: UpdateInteractionTypeInput,
    @Context() context: OperationContext,
  ): Promise<Answer<InteractionTypePayload>> {
    const shown = { interactionTypeId: input.id };
    return command<InteractionTypePayload>(
      context,
      async (db, actor) => {
        const changeId = await this.update.run(db, actor, input, context.now());
        return { ...shown, changeId: changeId ?? undefined, userErrors: [] };
      },
      () => shown,
    );
  }

  @ResolveField(() => InteractionType, {
    nullable: true,
    description: 'The type as it is now, also beside a CONFLICT; null when it was refused otherwise.',
  })
  async interactionType(
    @Parent() payload: InteractionTypePayload,
    @Context() context: OperationContext,
  ): Promise<InteractionType | null> {
    if (payload.interactionTypeId === undefined) return null;
    const types = await readInteractionTypes(context.db, context.actor.workspaceId);
    return types.find((type) => type.id === payload.interactionTypeId) ?? null;
  }
}
