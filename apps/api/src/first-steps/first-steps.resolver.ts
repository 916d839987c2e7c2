import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { UpdateProfile } from '../identity/viewer/update-profile';
import { ViewerPayload } from '../identity/viewer/viewer.type';
import type { Db } from '../platform/database/db';
import { command } from '../platform/graphql/command';
import type { OperationContext } from '../platform/graphql/operation-context';
import type { Principal } from '../platform/principal';
import { FirstStep } from './first-step.type';
import { readFirstSteps } from './read-first-steps';

@Resolver()
export class FirstStepsResolver {
  constructor(private readonly profile: UpdateProfile) {}

  @Query(() => [FirstStep], {
    nullable: true,
    description:
      'What a new workspace still lacks, as far as the viewer may do it, read from what is there; null where they closed it or everything is there.',
  })
  firstSteps(@Context() context: OperationContext): Promise<FirstStep[] | null> {
    return readFirstSteps(context.db, context.actor);
  }

  @Mutation(() => ViewerPayload, {
    description: 'Closes the first steps for good, for oneself; taking the change back shows them again.',
  })
  closeFirstSteps(@Context() context: OperationContext) {
    return command(context, async (db: Db, actor: Principal) => {
      const changeId = await this.profile.closeFirstSteps(db, actor, context.now());
      return { asItIs: true, changeId };
    });
  }
}
