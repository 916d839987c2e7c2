import { isStale } from '@heed/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import type { OperationContext } from '../platform/graphql/operation-context';
import { Preference } from './preference.type';

/** What of a preference depends on the time. */
@Resolver(() => Preference)
export class PreferenceFieldsResolver {
  @ResolveField(() => Boolean, { description: 'Unconfirmed for 12 months, or past validUntil.' })
  stale(@Parent() preference: Preference, @Context() context: OperationContext): boolean {
    return isStale(preference, context.now().toISOString(), preference.zone);
  }
}

/** The contact's field that this feature fills. */
@Resolver(() => Contact)
export class ContactPreferencesResolver {
  @ResolveField(() => [Preference], { description: 'How they like to be treated, strongest first.' })
  preferences(@Parent() contact: { readonly preferences: readonly Preference[] }): readonly Preference[] {
    return contact.preferences;
  }
}
