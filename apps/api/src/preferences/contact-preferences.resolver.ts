import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import { Preference } from './preference.type';

/** The contact's field that this feature fills. */
@Resolver(() => Contact)
export class ContactPreferencesResolver {
  @ResolveField(() => [Preference], { description: 'How they like to be treated, strongest first.' })
  preferences(@Parent() contact: { readonly preferences: readonly Preference[] }): readonly Preference[] {
    return contact.preferences;
  }
}
