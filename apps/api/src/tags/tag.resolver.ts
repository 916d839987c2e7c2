import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { command } from '../platform/graphql/command';
import type { OperationContext } from '../platform/graphql/operation-context';
import { CreateTag } from './create-tag';
import { RenameTag } from './rename-tag';
import { CreateTagInput, RenameTagInput } from './tag.input';
import { TagPayload } from './tag.payload';
import { Tag } from './tag.type';

const TAGS = 'SELECT id, name, version FROM tag WHERE workspace_id = $1';

@Resolver(() => TagPayload)
export class TagResolver {
  constructor(
    private readonly create: CreateTag,
    private readonly rename: RenameTag,
  ) {}

  @Query(() => [Tag], { description: 'Every tag of the workspace, by name.' })
  tags(@Context() context: OperationContext): Promise<Tag[]> {
    return context.db.query<Tag>(`${TAGS} ORDER BY folded_name`, [context.actor.workspaceId]);
  }

  @Mutation(() => TagPayload, { description: 'Creates a tag; names differ by more than case and accents.' })
  createTag(@Args('input') input: CreateTagInput, @Context() context: OperationContext): Promise<TagPayload> {
    return command(context, async (db, actor) => {
      const { subjectId, changeId } = await this.create.run(db, actor, input, context.now().toISOString());
      return { tagId: subjectId, changeId };
    });
  }

  @Mutation(() => TagPayload, { description: 'Renames a tag wherever it is worn.' })
  renameTag(@Args('input') input: RenameTagInput, @Context() context: OperationContext): Promise<TagPayload> {
    const tagId = input.id;
    return command(
      context,
      async (db, actor) => ({
        tagId,
        changeId: await this.rename.run(db, actor, input, context.now().toISOString()),
      }),
      () => ({ tagId, changeId: null }),
    );
  }

  @ResolveField(() => Tag, {
    nullable: true,
    description: 'The tag as it is now, also beside a CONFLICT; null when it was refused otherwise.',
  })
  async tag(@Parent() { tagId }: TagPayload, @Context() context: OperationContext): Promise<Tag | null> {
    if (tagId === undefined || tagId === null) return null;
    const [tag] = await context.db.query<Tag>(`${TAGS} AND id = $2`, [context.actor.workspaceId, tagId]);
    return tag ?? null;
  }
}
