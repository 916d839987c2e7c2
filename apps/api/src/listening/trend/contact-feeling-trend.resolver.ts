import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../../contacts/contact.type';
import { FeelingTrend } from './feeling-trend.type';

/** The contact's field that the window of this feature fills. */
@Resolver(() => Contact)
export class ContactFeelingTrendResolver {
  @ResolveField(() => FeelingTrend, {
    description: 'How this person felt over time: what was said, and what was only heard.',
  })
  feelingTrend(@Parent() { feelingTrend }: { readonly feelingTrend: FeelingTrend }): FeelingTrend {
    return feelingTrend;
  }
}
