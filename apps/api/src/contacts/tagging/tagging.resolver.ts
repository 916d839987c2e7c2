import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { command } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { TagPayload } from '../../tags/tag.payload';
import { Tag } from '../../tags/tag.type';
import { countTagged } from './count-tagged';
import { DeleteTag } from './delete-tag';
import { DeleteTagInput } from './delete-tag.input';

/** What tags are to the contacts that wear them. */
@Resolver(() => Tag)
export class TaggingResolver {
  constructor(private readonly remove: DeleteTag) {}

  @ResolveField(() => Int, { description: 'How many contacts wear it, without the archived ones.' })
  contactCount(@Parent() { id }: Tag, @Context() context: OperationContext): Promise<number> {
    return countTagged(context, id);
  }

  @Mutation(() => TagPayload, {
    description:
      'Takes a tag off whoever wears it, archived contacts too, and deletes it with its cadence; one change, so that undo gives it back to all of them.',
  })
  deleteTag(@Args('input') input: DeleteTagInput, @Context() context: OperationContext): Promise<TagPayload> {
    const tagId = input.id;
    return command<TagPayload>(
      context,
      async (db, actor) => ({
        tagId: null,
        changeId: await this.remove.run(db, actor, input, context.now().toISOString()),
        userErrors: [],
      }),
      () => ({ tagId, changeId: null }),
    );
  }
}
