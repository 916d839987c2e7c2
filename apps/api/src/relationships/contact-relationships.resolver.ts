import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import { Relationship } from './relationship.type';

/** The contact's field that this feature fills. */
@Resolver(() => Contact)
export class ContactRelationshipsResolver {
  @ResolveField(() => [Relationship], { description: 'Who belongs to them: family first, then work, then the others.' })
  relationships(@Parent() contact: { readonly relationships: readonly Relationship[] }): readonly Relationship[] {
    return contact.relationships;
  }
}
