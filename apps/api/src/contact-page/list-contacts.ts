import { type ContactSort, isUuid } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { Db } from '../platform/database/db';
import { decodeCursor, type Keys, type Page, pageOf, type PageRequest } from '../platform/graphql/page';
import { contactConditions } from './contact-conditions';
import type { ContactFilter } from './contact-filter.input';
import { ORDERS } from './contact-orders';

/** What a list of contacts was asked for. */
interface ContactsRequest extends PageRequest {
  readonly filter: ContactFilter;
  readonly sort: ContactSort;
  readonly withTotal: boolean;
  /** yyyy-mm-dd: who is still at a company. */
  readonly today: string;
}

interface Place {
  readonly id: string;
  readonly key: string | null;
}

const FROM = 'contact c JOIN contact_pulse p ON p.workspace_id = c.workspace_id AND p.id = c.id';

/** Finds which contacts a page shows, in one statement. */
@Injectable()
export class ListContacts {
  /**
   * The ids of a page with their cursors; `totalCount` is null unless it was asked for.
   * @throws GraphQLError BAD_USER_INPUT when the cursor is of another list
   */
  async page(
    db: Db,
    workspaceId: string,
    asked: ContactsRequest,
  ): Promise<Page<string> & { totalCount: number | null }> {
    const { text, params } = statement(workspaceId, asked);
    const [listed] = await db.query<{ total: number | null; places: Place[] }>(text, params);
    const { places, total } = listed ?? { places: [], total: null };
    const keys = ({ key, id }: Place): Keys => [key, id];
    return { ...pageOf(places, asked, { keys, node: ({ id }) => id }), totalCount: total };
  }
}

function statement(workspaceId: string, asked: ContactsRequest): { text: string; params: readonly unknown[] } {
  const order = ORDERS[asked.sort];
  const conditions = contactConditions(workspaceId, asked.filter, asked.today);
  const total = asked.withTotal ? `(SELECT count(*)::int FROM ${FROM} WHERE ${conditions.sql})` : 'null::int';
  const cursor = decodeCursor(asked.after, [order.accepts, (id) => isUuid(id ?? '')]);
  const ranges = cursor === null ? ['true'] : order.after(conditions, cursor[0] ?? null, cursor[1] ?? '');
  const limit = conditions.param(asked.first + 1);
  const range = (after: string, part: number) =>
    `(SELECT c.id, ${order.key} AS key, ${part} AS part, row_number() OVER (ORDER BY ${order.by}) AS place
       FROM ${FROM} WHERE ${conditions.sql} AND ${after} ORDER BY ${order.by} LIMIT ${limit})`;
  const page = `SELECT * FROM (${ranges.map(range).join(' UNION ALL ')}) r ORDER BY part, place LIMIT ${limit}`;
  const places = `(SELECT coalesce(json_agg(k ORDER BY part, place), '[]') FROM (${page}) k)`;
  const text = `SELECT ${total} AS total, ${places} AS places`;
  return { text, params: conditions.params };
}
