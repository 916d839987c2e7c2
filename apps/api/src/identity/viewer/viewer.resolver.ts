import { Context, Query, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { readViewer } from './read-viewer';
import { Viewer } from './viewer.type';

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Null when nobody is signed in.' })
  async viewer(@Context() context: OperationContext): Promise<Viewer | null> {
    return context.principal === null ? null : readViewer(context.db, context.principal);
  }
}
