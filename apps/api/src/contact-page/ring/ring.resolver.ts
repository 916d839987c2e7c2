import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { selectedFields } from '../../platform/graphql/selected-fields';
import { ReadContacts } from '../read-contacts';
import { Ring } from './ring.type';
import { whoRings } from './who-rings';

@Resolver()
export class RingResolver {
  constructor(private readonly read: ReadContacts) {}

  @Query(() => Ring, { description: 'Whose number this is, however it is written: for whoever is about to answer.' })
  async ring(
    @Args('tel', {
      type: () => String,
      description:
        'A number as a telephone shows it: national as dialled in the workspace, with + or 00, or a tel: URI.',
    })
    tel: string,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Ring> {
    const { number, contactIds } = await whoRings(context.db, context.actor.workspaceId, tel);
    return { number, matches: await this.read.byIds(context.db, contactIds, selectedFields(info, 'matches')) };
  }
}
