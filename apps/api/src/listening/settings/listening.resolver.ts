import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Db } from '../../platform/database/db';
import { command, refusable } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import type { Principal } from '../../platform/principal';
import { ListeningTrialPayload } from '../model/listening-model.type';
import { TryModel } from '../model/try-model';
import { ListeningPayload, ListeningSettings } from './listening-settings.type';
import { readListening } from './read-listening';
import { UpdateListening } from './update-listening';
import { UpdateListeningInput } from './update-listening.input';

/** What a payload stands on until its settings are read. */
interface Shown {
  readonly workspaceId?: string;
}

@Resolver(() => ListeningPayload)
export class ListeningResolver {
  constructor(
    private readonly updating: UpdateListening,
    private readonly trying: TryModel,
  ) {}

  @Query(() => ListeningSettings, { description: 'How notes are listened to in this workspace.' })
  async listeningSettings(@Context() context: OperationContext): Promise<ListeningSettings> {
    const settings = await readListening(context.db, context.actor.workspaceId, context.now().toISOString());
    if (settings === null) throw new Error('A workspace that is gone.');
    return settings;
  }

  @Mutation(() => ListeningPayload, {
    description: 'Begins or ends listening to notes, or names a language model to ask beside.',
  })
  updateListening(@Args('input') input: UpdateListeningInput, @Context() context: OperationContext) {
    const shown = { workspaceId: context.actor.workspaceId };
    const work = async (db: Db, actor: Principal) => {
      const changeId = await this.updating.run(db, actor, input, context.now().toISOString());
      return { ...shown, changeId };
    };
    return command(context, work, () => ({ ...shown, changeId: null }));
  }

  @Mutation(() => ListeningPayload, { description: 'Takes the language model away. What it heard still waits.' })
  removeListeningModel(@Context() context: OperationContext) {
    const { workspaceId } = context.actor;
    return command<Shown & { changeId: string }>(context, async (db, actor) => {
      const changeId = await this.updating.removeModel(db, actor, context.now().toISOString());
      return { workspaceId, changeId };
    });
  }

  @Mutation(() => ListeningTrialPayload, {
    description: 'Asks the language model about a note made up for it, and waits for what it says, 20 seconds at most.',
  })
  tryListeningModel(@Context() context: OperationContext): Promise<ListeningTrialPayload> {
    return refusable<Omit<ListeningTrialPayload, 'userErrors'>>(context, () =>
      this.trying.run(context.actor, context.now().toISOString()),
    );
  }

  @ResolveField(() => ListeningSettings, { nullable: true })
  settings(@Parent() { workspaceId }: Shown, @Context() context: OperationContext): Promise<ListeningSettings | null> {
    if (workspaceId === undefined) return Promise.resolve(null);
    return readListening(context.db, workspaceId, context.now().toISOString());
  }
}
