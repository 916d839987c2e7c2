import { Args, Context, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Company } from '../companies/company.type';
import { ContactRef } from '../contacts/contact-ref.type';
import type { OperationContext } from '../platform/graphql/operation-context';
import { selectedFields } from '../platform/graphql/selected-fields';
import { findCompanies } from './find-companies';
import { findContacts } from './find-contacts';
import { findEntries } from './find-entries';
import { Found, FoundEntry } from './found.type';

/** What is looked for. */
interface Asked {
  readonly text: string;
  readonly first: number;
}

/** Each part is a field of its own, so that what is not selected is not read. */
@Resolver(() => Found)
export class FindResolver {
  @Query(() => Found, {
    description: 'People, companies and what was said, as somebody types. Case and accents do not matter.',
  })
  find(
    @Args('text', { type: () => String, description: 'Words; at most 200 characters are looked at.' }) text: string,
    @Args('first', { type: () => Int, defaultValue: 8, description: 'How many of each, 1 to 100.' }) first: number,
  ): Asked {
    return { text, first };
  }

  @ResolveField(() => [ContactRef])
  contacts(
    @Parent() asked: Asked,
    @Context() { db, actor }: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ContactRef[]> {
    return findContacts(db, actor, { ...asked, fields: selectedFields(info) });
  }

  @ResolveField(() => [Company])
  companies(
    @Parent() asked: Asked,
    @Context() { db, actor }: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Company[]> {
    return findCompanies(db, actor.workspaceId, { ...asked, fields: selectedFields(info) });
  }

  @ResolveField(() => [FoundEntry], { complexity: 1 })
  entries(
    @Parent() asked: Asked,
    @Context() { db }: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FoundEntry[]> {
    const excerpts = selectedFields(info).has('excerpt');
    return findEntries(db, { ...asked, fields: selectedFields(info, 'interaction'), excerpts });
  }
}
