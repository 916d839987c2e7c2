import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { command } from '../platform/graphql/command';
import type { OperationContext } from '../platform/graphql/operation-context';
import { CreateCadenceInput, DeleteCadenceInput, UpdateCadenceInput } from './cadence.input';
import { CadencePayload } from './cadence.payload';
import { Cadence } from './cadence.type';
import { CreateCadence } from './create-cadence';
import { readCadence, readSharedCadences } from './read-cadences';
import { UpdateCadence } from './update-cadence';
import type { CadenceWork } from './write-cadence';

@Resolver(() => CadencePayload)
export class CadenceResolver {
  constructor(
    private readonly create: CreateCadence,
    private readonly update: UpdateCadence,
  ) {}

  @Query(() => [Cadence], {
    description:
      'How often people are spoken with: one for each relationship kind, in their order, then those of stages and of ' +
      "tags. A person's own is on their page.",
  })
  cadences(@Context() context: OperationContext): Promise<readonly Cadence[]> {
    return readSharedCadences(context.db, context.actor.workspaceId);
  }

  @Mutation(() => CadencePayload, {
    description: 'Sets how often one person, whoever wears a tag, or whoever has come so far is spoken with.',
  })
  createCadence(
    @Args('input') input: CreateCadenceInput,
    @Context() context: OperationContext,
  ): Promise<CadencePayload> {
    return answer(context, input.id, async (work) => (await this.create.run(work, input)).changeId);
  }

  @Mutation(() => CadencePayload, { description: 'Changes how often people are spoken with.' })
  updateCadence(
    @Args('input') input: UpdateCadenceInput,
    @Context() context: OperationContext,
  ): Promise<CadencePayload> {
    return answer(context, input.id, (work) => this.update.run(work, input));
  }

  @Mutation(() => CadencePayload, {
    description: 'Takes a cadence of a person, a tag or a stage away; what is wider holds again.',
  })
  deleteCadence(
    @Args('input') input: DeleteCadenceInput,
    @Context() context: OperationContext,
  ): Promise<CadencePayload> {
    return answer(context, input.id, (work) => this.update.delete(work, input));
  }

  @ResolveField(() => Cadence, {
    nullable: true,
    description: 'The cadence as it is now, also beside a CONFLICT; null when it is gone or was refused otherwise.',
  })
  async cadence(
    @Parent() { cadenceId }: CadencePayload,
    @Context() { db, actor }: OperationContext,
  ): Promise<Cadence | null> {
    return cadenceId === undefined || cadenceId === null ? null : readCadence(db, actor.workspaceId, cadenceId);
  }
}

function answer(
  context: OperationContext,
  id: string,
  run: (work: CadenceWork) => Promise<string | null>,
): Promise<CadencePayload> {
  const cadenceId = id.toLowerCase();
  return command(
    context,
    async (db, actor) => ({ cadenceId, changeId: await run({ db, actor, now: context.now().toISOString() }) }),
    () => ({ cadenceId, changeId: null }),
  );
}
