import { isUuid } from '@heed/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { Db } from '../../platform/database/db';
import { decodeCursor, isInstantKey, type Keys, pageOf, type PageRequest } from '../../platform/graphql/page';
import { selectedFields } from '../../platform/graphql/selected-fields';
import type { Interaction } from '../interaction.type';
import { interactionColumns } from '../reading/interaction-sql';
import { Params } from './entry-conditions';
import type { InteractionConnection } from './interaction-connection.type';

/** Where a page begins and ends, in SQL: the instant and id of its cursor, null on the first page, and how many to read. */
export interface Stretch {
  readonly after: { readonly at: string; readonly id: string } | null;
  readonly limit: string;
}

/** The condition, begun with AND, that keeps what lies behind the cursor; empty on the first page. */
export function behind({ after }: Stretch, at: string, id: string): string {
  return after === null ? '' : `AND (${at}, ${id}) < (${after.at}, ${after.id})`;
}

/** A list of interactions, newest first. */
export interface EntryList {
  /** What its statements name as $1 and on. */
  readonly params: readonly unknown[];
  /** SQL of the rows of `interaction` in a stretch of it, with the instant and id it goes by as `key_at` and `key_id`. */
  page(stretch: Stretch): string;
  /** SQL of how many it holds, as `n`. */
  readonly count: string;
}

/** What of a connection was selected. */
interface EntrySelection {
  readonly interaction: ReadonlySet<string>;
  readonly totalCount: boolean;
}

/** What was selected of the connection that is being resolved. */
export function entrySelection(info: GraphQLResolveInfo): EntrySelection {
  const interaction = new Set([...selectedFields(info, 'edges', 'node'), ...selectedFields(info, 'nodes')]);
  return { interaction, totalCount: selectedFields(info).has('totalCount') };
}

interface EntryRow extends Interaction {
  readonly cursorAt: string;
  readonly cursorId: string;
}

const MICROSECONDS = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"';
const isIdKey = (key: string | null) => key !== null && isUuid(key);

/** A page of a list: one statement, and a second one for `totalCount` when it is selected. */
export async function readEntries(
  db: Db,
  list: EntryList,
  request: PageRequest,
  selected: EntrySelection,
): Promise<InteractionConnection> {
  const params = new Params(...list.params);
  const stretch = stretchOf(params, request.first, decodeCursor(request.after, [isInstantKey, isIdKey]));
  const text = `SELECT to_char(i.key_at AT TIME ZONE 'UTC', '${MICROSECONDS}') AS "cursorAt", i.key_id AS "cursorId",
${interactionColumns(selected.interaction)}
FROM (${list.page(stretch)}) i
ORDER BY i.key_at DESC, i.key_id DESC`;
  const rows = await db.query<EntryRow>(text, params.values);
  const keys = (row: EntryRow) => [row.cursorAt, row.cursorId];
  const page = pageOf(rows, request, { keys, node: (row): Interaction => row });
  return { ...page, totalCount: selected.totalCount ? await countEntries(db, list) : null };
}

function stretchOf(params: Params, first: number, keys: Keys | null): Stretch {
  const limit = params.add(first + 1);
  const [at, id] = keys?.map((key) => params.add(key)) ?? [];
  return { limit, after: keys && { at: `${at}::timestamptz`, id: `${id}::uuid` } };
}

async function countEntries(db: Db, { count, params }: EntryList): Promise<number> {
  const [row] = await db.query<{ n: number }>(count, params);
  return row?.n ?? 0;
}
