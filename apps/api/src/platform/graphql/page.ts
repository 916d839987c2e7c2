import { GraphQLError } from 'graphql';
import type { PageInfo } from './page-info.type';

/** The values of the ordering columns of one row, as text; null where the column is null. */
export type Keys = readonly (string | null)[];

/** A page of a Relay connection. */
export interface Page<Node> {
  readonly edges: { readonly cursor: string; readonly node: Node }[];
  readonly nodes: Node[];
  readonly pageInfo: PageInfo;
}

/** What was asked for: at most `first` entries (1 to 100) after a cursor. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

/** A cursor that means something to us alone. */
export function encodeCursor(keys: Keys): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/**
 * The keys of a cursor, null without one. `accepts` says for each key whether a text is one (a UUID, an instant), so
 * that a forged cursor never reaches the database.
 * @throws GraphQLError BAD_USER_INPUT when the cursor is not one of ours
 */
export function decodeCursor(
  cursor: string | null | undefined,
  accepts: readonly ((key: string | null) => boolean)[],
): Keys | null {
  if (cursor === undefined || cursor === null) return null;
  const keys = parsed(cursor);
  if (keys?.length === accepts.length && accepts.every((accept, index) => accept(keys[index] ?? null))) return keys;
  throw new GraphQLError('This cursor is not of this list. Ask for its first page, without after.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Whether a cursor's key is an instant as keysets keep it: UTC with microseconds, a moment that exists. */
export function isInstantKey(key: string | null): boolean {
  if (key === null || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(key) || key.startsWith('0000')) return false;
  const at = new Date(key);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 19) === key.slice(0, 19);
}

/** A page from its rows, of which one more than asked for was read. */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  request: PageRequest,
  of: { readonly keys: (row: Row) => Keys; readonly node: (row: Row) => Node },
): Page<Node> {
  const edges = rows.slice(0, request.first).map((row) => ({ cursor: encodeCursor(of.keys(row)), node: of.node(row) }));
  const pageInfo = {
    hasNextPage: rows.length > request.first,
    hasPreviousPage: request.after !== undefined && request.after !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes: edges.map((edge) => edge.node), pageInfo };
}

function parsed(cursor: string): Keys | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isKey = (key: unknown) => key === null || (typeof key === 'string' && !key.includes('\0'));
    return Array.isArray(keys) && keys.every(isKey) ? keys : null;
  } catch {
    return null;
  }
}
