import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { HearingShown } from '../../listening/hearing.type';
import { showHearings } from '../../listening/reading/show-hearings';
import { Batch } from '../../platform/graphql/batch';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { Interaction } from '../interaction.type';

/** What was heard in an entry: one statement for all of them, and none where nobody asks for it. */
@Resolver(() => Interaction)
export class HearingResolver {
  private readonly batches = new WeakMap<OperationContext, Batch<HearingShown>>();

  @ResolveField(() => HearingShown, {
    nullable: true,
    description: 'What was heard in its note and waits for an answer; null while it lies ahead or was not heard yet.',
  })
  hearing(@Parent() { id }: Interaction, @Context() context: OperationContext): Promise<HearingShown | null> {
    let batch = this.batches.get(context);
    if (batch === undefined) {
      batch = new Batch((ids) => showHearings(context.db, context.actor.workspaceId, ids));
      this.batches.set(context, batch);
    }
    return batch.load(id);
  }
}
