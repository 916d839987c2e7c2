import { isOpenPain } from '@heed/domain';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import { PainPoint } from './pain-point.type';

/** The contact's field that this feature fills. */
@Resolver(() => Contact)
export class ContactPainPointsResolver {
  @ResolveField(() => [PainPoint], { description: 'What hurts them in dealing with us, the worst and newest first.' })
  painPoints(
    @Parent() contact: { readonly painPoints: readonly PainPoint[] },
    @Args('openOnly', {
      type: () => Boolean,
      defaultValue: true,
      nullable: true,
      description: 'False: the healed ones too.',
    })
    openOnly: boolean | null,
  ): readonly PainPoint[] {
    return openOnly === false ? contact.painPoints : contact.painPoints.filter(({ status }) => isOpenPain(status));
  }
}
