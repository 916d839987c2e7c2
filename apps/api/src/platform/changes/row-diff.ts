import { isDeepStrictEqual } from 'node:util';

/** One row as JSON, columns in snake_case; `workspace_id` is left to the mechanism. */
export interface Row {
  readonly id: string;
  readonly version?: number;
  readonly [column: string]: unknown;
}

/**
 * What one action does to one row: inserts it (`before` null), removes it (`after` null) or changes it. An insert and a
 * removal carry the whole row, a change only what differs, with the version that was read in `before`.
 */
export interface RowDiff {
  readonly table: string;
  readonly id: string;
  readonly before: Partial<Row> | null;
  readonly after: Partial<Row> | null;
}

/** A new row. Columns left out become null. */
export function inserted(table: string, row: Row): RowDiff {
  return { table, id: row.id, before: null, after: row };
}

/** A row that goes; `row` is the whole row as read, so that undo can bring it back. */
export function removed(table: string, row: Row): RowDiff {
  return { table, id: row.id, before: row, after: null };
}

/** What a patch changes in a row as read; null when it changes nothing. Undefined in the patch means: leave it. */
export function updated(table: string, row: Row, patch: Readonly<Record<string, unknown>>): RowDiff | null {
  const changed = Object.keys(patch).filter(
    (key) => patch[key] !== undefined && !isDeepStrictEqual(patch[key], row[key]),
  );
  if (changed.length === 0) return null;
  const pick = (from: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(changed.map((key) => [key, from[key] ?? null]));
  return { table, id: row.id, before: { ...pick(row), version: row.version }, after: pick(patch) };
}

/** The diffs that take these back. */
export function reversed(rows: readonly RowDiff[]): RowDiff[] {
  return rows.map(({ table, id, before, after }) => ({ table, id, before: after, after: before }));
}

/**
 * The diff as it is written and kept: without the workspace, with the version the row has afterwards, so that what undoes
 * it names the version it found.
 */
export function withVersion({ table, id, before, after }: RowDiff): RowDiff {
  if (after === null) return { table, id, before: tenantless(before), after };
  const version = ((before ?? after).version ?? 0) + 1;
  return { table, id, before: before && tenantless(before), after: { ...tenantless(after), version } };
}

function tenantless(row: Partial<Row> | null): Partial<Row> {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([column]) => column !== 'workspace_id'));
}
