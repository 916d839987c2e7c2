import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../platform/graphql/operation-context';
import { QuietConnection } from './quiet.type';
import { readQuiet } from './read-quiet';

@Resolver()
export class QuietRadarResolver {
  @Query(() => QuietConnection, {
    description:
      'Who is quiet by their own rhythm: of at least four gaps between talks the median has passed one and a half ' +
      'times, and at least 14 days. Neither former customers nor who said no to PROFILING.',
    complexity: 100,
  })
  quietRadar(
    @Context() context: OperationContext,
    @Args('ownerId', {
      type: () => ID,
      nullable: true,
      description:
        'Looked after by this member; left out: by the viewer, or by anybody for those who lead and who only read.',
    })
    ownerId: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 25, description: 'How many, 1 to 100.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Go on after this cursor.' })
    after: string | null,
  ): Promise<QuietConnection> {
    const { role, id, kind } = context.actor;
    // Who only reads looks after nobody.
    const all = role !== 'AGENT' || kind === 'API_KEY';
    const owner = ownerId ?? (all ? null : id);
    return readQuiet(context.db, context.actor, { owner, first: first ?? 25, after }, context.now().toISOString());
  }
}
