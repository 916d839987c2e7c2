import { isUuid } from '@heed/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { Db } from '../../platform/database/db';
import { isoInstant } from '../../platform/database/json-sql';
import {
  decodeCursor,
  encodeCursor,
  isInstantKey,
  type Keys,
  type Page,
  pageOf,
  type PageRequest,
} from '../../platform/graphql/page';
import { selectedFields } from '../../platform/graphql/selected-fields';
import type { Interaction } from '../interaction.type';
import { interactionColumns } from '../reading/interaction-sql';
import { Params } from './entry-conditions';
import type { InteractionConnection } from './interaction-connection.type';
import type { SearchedList } from './searched-list';
import type { Stretch } from './stretch';

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

/** A row of what was found; where nothing was, one that only says how far it was looked. */
interface FoundRow extends Partial<EntryRow> {
  readonly searchedBackTo: string | null;
  readonly reachedAt: string | null;
  readonly reachedId: string | null;
}

const key = (instant: string) => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const isIdKey = (id: string | null) => id !== null && isUuid(id);
const keysOf = (row: EntryRow) => [row.cursorAt, row.cursorId];
const asInteraction = (row: EntryRow): Interaction => row;

/** A page of a list: one statement, and a second one for `totalCount` when it is selected. */
export async function readEntries(
  db: Db,
  list: EntryList | SearchedList,
  request: PageRequest,
  selected: EntrySelection,
): Promise<InteractionConnection> {
  if ('search' in list && list.query === '')
    return { ...pageOf([], request, NOTHING), totalCount: 0, searchedBackTo: null };
  const params = new Params(...list.params);
  const stretch = stretchOf(params, request.first, decodeCursor(request.after, [isInstantKey, isIdKey]));
  const entries = `SELECT ${key('i.key_at')} AS "cursorAt", i.key_id AS "cursorId",\n${interactionColumns(selected.interaction)}`;
  const asked = { text: '', params: params.values, request };
  const page =
    'search' in list
      ? await search(db, { ...asked, text: searchText(list, stretch, entries) })
      : await plain(db, { ...asked, text: `${entries}\nFROM (${list.page(stretch)}) i ${NEWEST_FIRST}` });
  return { ...page, totalCount: selected.totalCount ? await countEntries(db, list) : null };
}

const NOTHING = { keys: () => [], node: (none: never): Interaction => none };
const NEWEST_FIRST = 'ORDER BY i.key_at DESC, i.key_id DESC';

interface Asked {
  readonly text: string;
  readonly params: readonly unknown[];
  readonly request: PageRequest;
}

async function plain(db: Db, { text, params, request }: Asked) {
  const rows = await db.query<EntryRow>(text, params);
  return { ...pageOf(rows, request, { keys: keysOf, node: asInteraction }), searchedBackTo: null };
}

function searchText(list: SearchedList, stretch: Stretch, entries: string): string {
  const reached = `${isoInstant('r.at')} AS "searchedBackTo", ${key('r.at')} AS "reachedAt", r.id AS "reachedId"`;
  return `${list.search(stretch)}
${entries}, ${reached}
FROM (SELECT) one LEFT JOIN reached r ON true LEFT JOIN (${list.rows}) i ON true ${NEWEST_FIRST}`;
}

async function search(db: Db, { text, params, request }: Asked) {
  const rows = await db.query<FoundRow>(text, params);
  const page = pageOf(rows.filter(isEntry), request, { keys: keysOf, node: asInteraction });
  const { searchedBackTo = null, reachedAt, reachedId } = rows[0] ?? {};
  return searchedBackTo === null
    ? { ...page, searchedBackTo }
    : { ...goingOn(page, [reachedAt ?? null, reachedId ?? null]), searchedBackTo };
}

function isEntry(row: FoundRow): row is FoundRow & EntryRow {
  return typeof row.cursorId === 'string';
}

/** A page that is not full although there may be more: the next one begins where this one stopped looking. */
function goingOn(page: Page<Interaction>, reached: Keys): Page<Interaction> {
  const pageInfo = { ...page.pageInfo, hasNextPage: true, endCursor: encodeCursor(reached) };
  return { ...page, pageInfo };
}

function stretchOf(params: Params, first: number, keys: Keys | null): Stretch {
  const limit = params.add(first + 1);
  const [at, id] = keys?.map((given) => params.add(given)) ?? [];
  return { limit: `${limit}::int`, after: keys && { at: `${at}::timestamptz`, id: `${id}::uuid` } };
}

async function countEntries(db: Db, { count, params }: EntryList | SearchedList): Promise<number | null> {
  if (count === null) return null;
  const [row] = await db.query<{ n: number | null }>(count, params);
  return row?.n ?? null;
}
