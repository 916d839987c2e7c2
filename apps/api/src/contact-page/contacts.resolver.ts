import type { ContactSort } from '@heed/domain';
import { Args, Context, ID, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Contact } from '../contacts/contact.type';
import type { OperationContext } from '../platform/graphql/operation-context';
import type { Page } from '../platform/graphql/page';
import { selectedFields } from '../platform/graphql/selected-fields';
import { ContactConnection } from './contact-connection.type';
import { ContactFilter, ContactSortEnum } from './contact-filter.input';
import { ListContacts } from './list-contacts';
import { ReadContacts } from './read-contacts';

@Resolver()
export class ContactsResolver {
  constructor(
    private readonly list: ListContacts,
    private readonly read: ReadContacts,
  ) {}

  @Query(() => Contact, { nullable: true, description: 'A contact; null when there is none of this id.' })
  async contact(
    @Args('id', { type: () => ID, description: 'The contact.' }) id: string,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    return this.read.byId(context.db, id, selectedFields(info));
  }

  @Query(() => ContactConnection, { description: 'Contacts that a filter lets through, in order.' })
  async contacts(
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Go on after this cursor.' })
    after: string | null,
    @Args('filter', {
      type: () => ContactFilter,
      nullable: true,
      description: 'Who is let through; everybody when left out.',
    })
    filter: ContactFilter | null,
    @Args('sort', { type: () => ContactSortEnum, nullable: true, defaultValue: 'NAME', description: 'In which order.' })
    sort: ContactSort | null,
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ContactConnection> {
    const { db, actor } = context;
    const withTotal = selectedFields(info).has('totalCount');
    const today = context.now().toISOString().slice(0, 10);
    const asked = { first: first ?? 50, after, filter: filter ?? {}, sort: sort ?? 'NAME', withTotal, today };
    const { edges: places, pageInfo, totalCount } = await this.list.page(db, actor.workspaceId, asked);
    const fields = new Set([...selectedFields(info, 'nodes'), ...selectedFields(info, 'edges', 'node')]);
    const ids = fields.size === 0 ? [] : places.map(({ node }) => node);
    const nodes = await this.read.byIds(db, ids, fields);
    return { edges: edgesOf(places, nodes), nodes, pageInfo, totalCount };
  }
}

function edgesOf(places: Page<string>['edges'], nodes: readonly Contact[]): ContactConnection['edges'] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return places.flatMap(({ cursor, node: id }) => {
    const node = byId.get(id);
    return node === undefined ? [] : [{ cursor, node }];
  });
}
