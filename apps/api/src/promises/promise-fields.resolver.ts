import { isOverdue, mayEdit } from '@heed/domain';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import type { OperationContext } from '../platform/graphql/operation-context';
import { PromiseRecord } from './promise.type';

/** What of a promise depends on the time and on who looks. */
@Resolver(() => PromiseRecord)
export class PromiseFieldsResolver {
  @ResolveField(() => Boolean, { description: 'Open and past due.' })
  overdue(@Parent() { status, dueAt }: PromiseRecord, @Context() context: OperationContext): boolean {
    const state = { status, dueAt, originalDueAt: null, movedUntold: false };
    return isOverdue(state, context.now().toISOString());
  }

  @ResolveField(() => Boolean, { description: "Whether the viewer's role and ownership allow editing it." })
  viewerCanEdit(@Parent() promise: PromiseRecord, @Context() { actor }: OperationContext): boolean {
    return mayEdit({ id: actor.id, role: actor.role, isApiKey: actor.kind === 'API_KEY' }, promise.ownerId);
  }
}

/** The contact's field that this feature fills. */
@Resolver(() => Contact)
export class ContactPromisesResolver {
  @ResolveField(() => [PromiseRecord], { description: 'What one side said it would do, open ones first, by due date.' })
  promises(
    @Parent() contact: { readonly promises: readonly PromiseRecord[] },
    @Args('openOnly', {
      type: () => Boolean,
      defaultValue: true,
      nullable: true,
      description: 'False: the settled ones too.',
    })
    openOnly: boolean | null,
  ): readonly PromiseRecord[] {
    return openOnly === false ? contact.promises : contact.promises.filter(({ status }) => status === 'OPEN');
  }
}
