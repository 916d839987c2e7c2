import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Db } from '../../platform/database/db';
import { command } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import type { Principal } from '../../platform/principal';
import { UpdateProfileInput } from './profile.input';
import { readViewer } from './read-viewer';
import { UpdateProfile } from './update-profile';
import { Viewer, ViewerPayload } from './viewer.type';

@Resolver(() => ViewerPayload)
export class ProfileResolver {
  constructor(private readonly profile: UpdateProfile) {}

  @Mutation(() => ViewerPayload, {
    description: 'Changes what one is called here, and by whose clocks and in whose way dates are written for oneself.',
  })
  updateProfile(@Args('input') input: UpdateProfileInput, @Context() context: OperationContext) {
    const work = async (db: Db, actor: Principal) => {
      const changeId = await this.profile.update(db, actor, input, context.now());
      return { asItIs: true, changeId };
    };
    return command(context, work, () => ({ asItIs: true }));
  }

  @ResolveField(() => Viewer, {
    nullable: true,
    description: 'Who is signed in, also beside a CONFLICT; null when it was refused otherwise.',
  })
  async viewer(
    @Parent() { viewer, asItIs = false }: ViewerPayload,
    @Context() context: OperationContext,
  ): Promise<Viewer | null> {
    return asItIs ? readViewer(context.db, context.actor) : (viewer ?? null);
  }
}
