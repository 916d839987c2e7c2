import { Args, Context, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { type Answer, command } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { selectedFields } from '../../platform/graphql/selected-fields';
import { InteractionPayload } from '../interaction.payload';
import { Interaction } from '../interaction.type';
import type { InteractionChanged } from '../interaction-work';
import { LeftAsText } from '../marks/left-as-text.type';
import { LogInteraction } from '../log/log-interaction';
import { LogInteractionInput } from '../log/log-interaction.input';
import { ReadInteractions } from './read-interactions';

@Resolver(() => InteractionPayload)
export class InteractionResolver {
  constructor(
    private readonly read: ReadInteractions,
    private readonly log: LogInteraction,
  ) {}

  @Query(() => Interaction, {
    nullable: true,
    description: 'One interaction; null when it is not there for the viewer.',
  })
  interaction(
    @Args('id', { type: () => ID, description: 'The interaction.' }) id: string,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Interaction | null> {
    return this.read.byId(context.db, id, selectedFields(info));
  }

  @Mutation(() => InteractionPayload, {
    description: 'Logs a touchpoint, or plans one, with what was learned in it: one transaction, exactly once.',
  })
  logInteraction(
    @Args('input') input: LogInteractionInput,
    @Context() context: OperationContext,
  ): Promise<Answer<InteractionPayload>> {
    return command<InteractionChanged>(context, (db, actor) => this.log.run(db, actor, input, context.now()));
  }

  @ResolveField('interaction', () => Interaction, {
    nullable: true,
    description:
      'The interaction as it is now, also beside a CONFLICT; null when it was deleted, or refused otherwise.',
  })
  shown(
    @Parent() { interactionId }: InteractionPayload,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Interaction | null> | null {
    if (interactionId === undefined || interactionId === null) return null;
    return this.read.byId(context.db, interactionId, selectedFields(info));
  }

  @ResolveField(() => [LeftAsText], {
    description: 'The marks of `rawText` that made no record and stay text, each with why; empty without any.',
  })
  leftAsText(@Parent() { unread }: InteractionPayload): readonly LeftAsText[] {
    return unread ?? [];
  }
}
