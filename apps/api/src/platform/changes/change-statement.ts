import type { RowDiff } from './row-diff';
import type { TableShape, TableShapes } from './table-shapes';

type Verb = 'insert' | 'update' | 'delete';

/** The rows of one table that one verb writes: a CTE of the statement and its parameter. */
export interface Group {
  readonly name: string;
  readonly verb: Verb;
  readonly table: TableShape;
  readonly rows: readonly RowDiff[];
}

/** What the statement does beside the groups. */
interface Extras {
  readonly undoes: boolean;
  readonly reclassifies: boolean;
}

/** Groups by verb and table in a fixed order, so that one shape of change has one text and is prepared once. */
export function groupRows(rows: readonly RowDiff[], tables: TableShapes): Group[] {
  const groups = new Map<string, { name: string; verb: Verb; table: TableShape; rows: RowDiff[] }>();
  for (const row of rows) {
    const verb = row.before === null ? 'insert' : row.after === null ? 'delete' : 'update';
    const table = tables.get(row.table);
    if (table === undefined) throw new Error(`There is no table ${row.table} to change.`);
    const name = `${verb}_${row.table}`;
    const group = groups.get(name) ?? { name, verb, table, rows: [] };
    group.rows.push(row);
    groups.set(name, group);
  }
  return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The parameter of a group as JSON. */
export function groupParameter({ verb, rows }: Group): string {
  return JSON.stringify(
    verb === 'insert'
      ? rows.map((row) => row.after)
      : rows.map((row) => ({ id: row.id, version: row.before?.version, after: row.after })),
  );
}

/**
 * The one statement of a change. $1 workspace, $2 the record as JSON, $3 the change it undoes, then one per group. The
 * record is inserted first and claims the request: when it was there before, nothing else happens. Foreign keys are
 * checked when the statement ends, so the order of the tables does not matter.
 */
export function changeStatement(groups: readonly Group[], record: TableShape, extras: Extras): string {
  const shape = [...groups.map(({ name }) => name), extras.undoes, extras.reclassifies].join();
  const known = texts.get(shape);
  if (known !== undefined) return known;
  const text = write(groups, record, extras);
  texts.set(shape, text);
  return text;
}

/** Texts by shape: a log's takes 34 us to write and 1 us to find. */
const texts = new Map<string, string>();

function write(groups: readonly Group[], record: TableShape, extras: Extras): string {
  const parts = [claim(record), ...groups.map((group, index) => cte(group, `$${index + 4}::jsonb`))];
  if (extras.undoes) parts.push(markUndone(extras.reclassifies));
  if (extras.reclassifies) parts.push(RECLASSIFY);
  const counted = groups.filter((group) => group.verb !== 'insert').map((group) => group.name);
  if (extras.undoes) counted.push('undone');
  const counts = ['claim', ...counted].map((name) => `(SELECT count(*)::int FROM ${name}) AS ${name}`);
  return `WITH ${parts.join(',\n')}\nSELECT ${counts.join(', ')}, $3::uuid AS undoes`;
}

const CLAIMED = 'EXISTS (SELECT FROM claim)';
const RECLASSIFY = `reclassified AS (
  UPDATE change_record SET visibility = $2::jsonb ->> 'visibility'
   WHERE workspace_id = $1 AND subject_id = ($2::jsonb ->> 'subject_id')::uuid AND id IS DISTINCT FROM $3 AND ${CLAIMED})`;

function markUndone(reclassifies: boolean): string {
  return `undone AS (
  UPDATE change_record SET undone_by = (SELECT id FROM claim)${reclassifies ? `, visibility = $2::jsonb ->> 'visibility'` : ''}
   WHERE workspace_id = $1 AND id = $3 AND undone_by IS NULL AND ${CLAIMED} RETURNING id)`;
}

function claim(record: TableShape): string {
  return `claim AS (
  INSERT INTO ${record.name} (workspace_id, ${list(record.columns)})
  SELECT $1::uuid, ${list(record.columns, 'd.')} FROM jsonb_populate_record(null::${record.name}, $2::jsonb) d
  ON CONFLICT DO NOTHING RETURNING id)`;
}

function cte({ name, verb, table }: Group, parameter: string): string {
  if (verb === 'insert') return `${name} AS (${insertInto(table, parameter)})`;
  const given = `jsonb_to_recordset(${parameter}) AS d(id uuid, version int, after jsonb)`;
  const tenant = table.tenant ? 't.workspace_id = $1 AND ' : '';
  const found = `${tenant}t.id = d.id${table.versioned ? ' AND t.version = d.version' : ''} AND ${CLAIMED}`;
  if (verb === 'delete')
    return `${name} AS (DELETE FROM "${table.name}" t USING ${given} WHERE ${found} RETURNING t.id)`;
  const columns = table.columns.filter((column) => column !== 'id');
  return `${name} AS (
  UPDATE "${table.name}" t SET (${list(columns)}) =
    (SELECT ${list(columns, 'r.')} FROM jsonb_populate_record(t, d.after) r)
    FROM ${given} WHERE ${found} RETURNING t.id)`;
}

function insertInto({ name, columns, tenant }: TableShape, parameter: string): string {
  return `
  INSERT INTO "${name}" (${tenant ? 'workspace_id, ' : ''}${list(columns)})
  SELECT ${tenant ? '$1::uuid, ' : ''}${list(columns, 'd.')}
    FROM jsonb_populate_recordset(null::"${name}", ${parameter}) d WHERE ${CLAIMED}`;
}

function list(columns: readonly string[], from = ''): string {
  return columns.map((column) => `${from}"${column}"`).join(', ');
}
