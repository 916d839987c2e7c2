import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import { PromiseRecord } from './promise.type';

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
