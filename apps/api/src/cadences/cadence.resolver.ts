import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { command } from '../platform/graphql/command';
import type { OperationContext } from '../platform/graphql/operation-context';
import { UpdateCadenceInput } from './cadence.input';
import { CadencePayload } from './cadence.payload';
import { Cadence } from './cadence.type';
import { readCadences } from './read-cadences';
import { UpdateCadence } from './update-cadence';

@Resolver(() => CadencePayload)
export class CadenceResolver {
  constructor(private readonly update: UpdateCadence) {}

  @Query(() => [Cadence], {
    description: 'How often people are spoken with: one cadence for each relationship kind, in their order.',
  })
  cadences(@Context() context: OperationContext): Promise<readonly Cadence[]> {
    return readCadences(context.db, context.actor.workspaceId);
  }

  @Mutation(() => CadencePayload, { description: 'Changes how often people of a kind are spoken with.' })
  updateCadence(
    @Args('input') input: UpdateCadenceInput,
    @Context() context: OperationContext,
  ): Promise<CadencePayload> {
    const cadenceId = input.id.toLowerCase();
    return command(
      context,
      async (db, actor) => ({
        cadenceId,
        changeId: await this.update.run(db, actor, input, context.now().toISOString()),
      }),
      () => ({ cadenceId, changeId: null }),
    );
  }

  @ResolveField(() => Cadence, {
    nullable: true,
    description: 'The cadence as it is now, also beside a CONFLICT; null when it was refused otherwise.',
  })
  async cadence(
    @Parent() { cadenceId }: CadencePayload,
    @Context() context: OperationContext,
  ): Promise<Cadence | null> {
    if (cadenceId === undefined || cadenceId === null) return null;
    const cadences = await readCadences(context.db, context.actor.workspaceId);
    return cadences.find(({ id }) => id === cadenceId) ?? null;
  }
}
