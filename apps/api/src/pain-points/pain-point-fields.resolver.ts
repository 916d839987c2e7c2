import { isOpenPain, mayEdit } from '@heed/domain';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import type { OperationContext } from '../platform/graphql/operation-context';
import { PainPoint } from './pain-point.type';

/** What of a pain point depends on who looks. */
@Resolver(() => PainPoint)
export class PainPointFieldsResolver {
  @ResolveField(() => Boolean, { description: "Whether the viewer's role and ownership allow editing it." })
  viewerCanEdit(@Parent() pain: PainPoint, @Context() { actor }: OperationContext): boolean {
    return mayEdit({ id: actor.id, role: actor.role, isApiKey: actor.kind === 'API_KEY' }, pain.ownerId);
  }
}

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
