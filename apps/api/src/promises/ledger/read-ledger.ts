import { endOfNextBusinessDay, isUuid } from '@heed/domain';
import { contactRefJson } from '../../contacts/contact-ref-sql';
import type { Db } from '../../platform/database/db';
import { isoInstant, jsonObject } from '../../platform/database/json-sql';
import { decodeCursor, isInstantKey, pageOf } from '../../platform/graphql/page';
import { PROMISE_JSON, READABLE_PROMISES } from '../promises-window';
import { type AroundToday, beginOf, readAroundToday } from './around-today';
import type { LedgerArgs } from './ledger.input';
import type { LedgerConnection, LedgerEntry } from './ledger.type';
import { COUNTED_ON, idAsked, type LedgerAsked, ledgerCount, ledgerPlaces } from './ledger-sql';

const ENTRY = jsonObject({
  id: 'q.id',
  promise: PROMISE_JSON,
  contact: contactRefJson('qc'),
  countsFrom: isoInstant(COUNTED_ON),
  state: jsonObject({
    status: 'q.status',
    dueAt: isoInstant('q.due_at'),
    originalDueAt: isoInstant('q.original_due_at'),
    movedUntold: 'q.moved_untold',
  }),
});

const isPart = (key: string | null) => key !== null && /^[012]$/.test(key);
const isIdKey = (key: string | null) => key !== null && isUuid(key);
const isAtKey = (key: string | null) => key === null || isInstantKey(key);

interface EntryRow {
  readonly part: string;
  readonly key: string | null;
  readonly id: string;
  readonly entry: Omit<LedgerEntry, 'soon' | 'reader'>;
}

/** A page of the ledger as the viewer may read it; `counted` says whether to count all of it. */
export async function readLedger(
  db: Db,
  workspaceId: string,
  asked: LedgerArgs & { readonly now: string; readonly counted: boolean },
): Promise<LedgerConnection> {
  const around = await readAroundToday(db, workspaceId);
  const filter = filterOf(workspaceId, asked, around);
  const keys = decodeCursor(asked.after, [isPart, isAtKey, isIdKey]);
  const places = ledgerPlaces(filter, keys, asked.first + 1);
  const rows = await db.query<EntryRow>(page(places.text), places.params);
  const told = { soon: filter.soon, reader: around };
  const { edges, pageInfo } = pageOf(rows, asked, {
    keys: ({ part, key, id }) => [part, key, id],
    node: ({ entry }) => ({ ...entry, ...told }),
  });
  return { edges, pageInfo, totalCount: asked.counted ? await count(db, filter) : 0 };
}

function page(places: string): string {
  return `SELECT k.part::text AS part, to_char(k.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS key, k.id, ${ENTRY} AS entry
    FROM (${places}) k CROSS JOIN ${READABLE_PROMISES} WHERE q.workspace_id = $1 AND q.id = k.id ORDER BY k.part, k.place`;
}

function filterOf(workspaceId: string, asked: LedgerArgs & { now: string }, { calendar }: AroundToday): LedgerAsked {
  const { direction, standing, memberId, contactId, from, to } = asked.filter ?? {};
  return {
    workspaceId,
    now: asked.now,
    soon: endOfNextBusinessDay(asked.now, calendar),
    direction: direction ?? null,
    standing: standing?.length ? standing : null,
    memberId: idAsked(memberId),
    contactId: idAsked(contactId),
    from: beginOf(from, calendar.zone),
    to: beginOf(to, calendar.zone, 1),
  };
}

async function count(db: Db, filter: LedgerAsked): Promise<number> {
  const { text, params } = ledgerCount(filter);
  const [row] = await db.query<{ n: number }>(text, params);
  return row?.n ?? 0;
}
