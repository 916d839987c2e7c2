import { isUuid } from '@heed/domain';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Answer, command } from '../platform/graphql/command';
import type { OperationContext } from '../platform/graphql/operation-context';
import { CreateProtocol } from './create-protocol';
import { EditProtocol } from './edit-protocol';
import { CreateProtocolInput, EditProtocolInput } from './protocol.input';
import { ProtocolPayload } from './protocol.payload';
import { Protocol } from './protocol.type';
import { readProtocol, readProtocols } from './read-protocols';

@Resolver(() => ProtocolPayload)
export class ProtocolResolver {
  constructor(
    private readonly create: CreateProtocol,
    private readonly edit: EditProtocol,
  ) {}

  @Query(() => [Protocol], { description: 'Every protocol, in the order of their types.' })
  protocols(@Context() context: OperationContext): Promise<Protocol[]> {
    return readProtocols(context.db, context.actor.workspaceId);
  }

  @Query(() => Protocol, {
    nullable: true,
    description: 'One protocol with all its versions; null when there is none of this id.',
  })
  async protocol(
    @Args('id', { type: () => ID, description: 'The protocol.' }) id: string,
    @Context() context: OperationContext,
  ): Promise<Protocol | null> {
    return isUuid(id) ? readProtocol(context.db, context.actor.workspaceId, id) : null;
  }

  @Mutation(() => ProtocolPayload, { description: 'Adds a protocol; its first version is active at once.' })
  createProtocol(
    @Args('input') input: CreateProtocolInput,
    @Context() context: OperationContext,
  ): Promise<Answer<ProtocolPayload>> {
    return command<ProtocolPayload>(context, async (db, actor) => {
      const { subjectId, changeId } = await this.create.run(db, actor, input, context.now());
      return { protocolId: subjectId, changeId, userErrors: [] };
    });
  }

  @Mutation(() => ProtocolPayload, { description: 'Makes the next version of a protocol and activates it.' })
  editProtocol(
    @Args('input') input: EditProtocolInput,
    @Context() context: OperationContext,
  ): Promise<Answer<ProtocolPayload>> {
    const shown = { protocolId: input.id };
    return command<ProtocolPayload>(
      context,
      async (db, actor) => ({
        ...shown,
        changeId: await this.edit.run(db, actor, input, context.now()),
        userErrors: [],
      }),
      () => shown,
    );
  }

  @ResolveField('protocol', () => Protocol, {
    nullable: true,
    description: 'The protocol as it is now, also beside a CONFLICT; null when it was refused otherwise.',
  })
  async current(@Parent() payload: ProtocolPayload, @Context() context: OperationContext): Promise<Protocol | null> {
    const { protocolId } = payload;
    return protocolId !== undefined && isUuid(protocolId)
      ? readProtocol(context.db, context.actor.workspaceId, protocolId)
      : null;
  }
}
