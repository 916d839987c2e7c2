import { PROMISE_STATUSES, type PromiseDirection, type PromiseStanding } from '@heed/domain';
import { idParam } from '../../platform/database/id-param';
import type { Keys } from '../../platform/graphql/page';

/** What a page of the ledger is asked for; instants, not days. */
export interface LedgerAsked {
  readonly workspaceId: string;
  readonly now: string;
  /** The end of the next business day. */
  readonly soon: string;
  readonly direction: PromiseDirection | null;
  /** All when null. */
  readonly standing: readonly PromiseStanding[] | null;
  readonly memberId: string | null;
  readonly contactId: string | null;
  /** At or after, and before. */
  readonly from: string | null;
  readonly to: string | null;
}

/** SQL of the instant the customer counts on, the same as `deadline`; the indexes of the ledger are over this very text. */
export const COUNTED_ON = 'CASE WHEN q.moved_untold THEN coalesce(q.original_due_at, q.due_at) ELSE q.due_at END';

/** A stretch of the ledger in an order of its own; the parts follow each other. */
interface Part {
  readonly condition: string;
  readonly at: string;
  readonly orderBy: string;
  /** What stands behind a place in this part, by placeholders of its instant and id. */
  readonly after: (at: string, id: string) => string;
}

type Param = (value: unknown) => string;

const SETTLED = PROMISE_STATUSES.filter((status) => status !== 'OPEN');

const DATED: readonly PromiseStanding[] = ['OVERDUE', 'DUE_SOON', 'DUE_LATER'];

/** SQL of a standing of open ones with a date. */
function dayOf(standing: PromiseStanding, { now, soon }: LedgerAsked, param: Param): string {
  if (standing === 'OVERDUE') return `${COUNTED_ON} < ${param(now)}::timestamptz`;
  const later = `greatest(${param(now)}::timestamptz, ${param(soon)}::timestamptz)`;
  if (standing === 'DUE_LATER') return `${COUNTED_ON} > ${later}`;
  return `${COUNTED_ON} BETWEEN ${param(now)}::timestamptz AND ${later}`;
}

/** Open ones by date, open ones without one, then how others ended, the newest first; null where the standings leave it out. */
function parts(asked: LedgerAsked, param: Param): readonly (Part | null)[] {
  const wanted = (one: PromiseStanding) => asked.standing === null || asked.standing.includes(one);
  const days = DATED.filter(wanted);
  const ended = SETTLED.filter(wanted);
  const dated =
    days.length === DATED.length
      ? `${COUNTED_ON} IS NOT NULL`
      : `(${days.map((day) => dayOf(day, asked, param)).join(' OR ')})`;
  return [
    days.length === 0 ? null : datedPart(`q.status = 'OPEN' AND ${dated}`),
    wanted('UNDATED') ? undatedPart : null,
    ended.length === 0 ? null : endedPart(`q.status <> 'OPEN' AND q.status = ANY(${param(ended)}::text[])`),
  ];
}

const datedPart = (condition: string): Part => ({
  condition,
  at: COUNTED_ON,
  orderBy: `${COUNTED_ON}, q.id`,
  after: (at, id) => `(${COUNTED_ON}, q.id) > (${at}::timestamptz, ${id}::uuid)`,
});
const undatedPart: Part = {
  condition: `q.status = 'OPEN' AND ${COUNTED_ON} IS NULL`,
  at: 'NULL::timestamptz',
  orderBy: 'q.id',
  after: (at, id) => `${at}::timestamptz IS NULL AND q.id > ${id}::uuid`,
};
const endedPart = (condition: string): Part => ({
  condition,
  at: 'q.resolved_at',
  orderBy: 'q.resolved_at DESC, q.id DESC',
  after: (at, id) => `(q.resolved_at, q.id) < (${at}::timestamptz, ${id}::uuid)`,
});

/** Whose: of ours who promised, of theirs who looks after them. */
function ofMember(direction: PromiseDirection | null, member: string): string {
  const ours = `q.promisor_id = ${member}::uuid`;
  const theirs = `q.direction = 'THEIRS' AND EXISTS (SELECT FROM contact oc
      WHERE oc.workspace_id = q.workspace_id AND oc.id = q.contact_id AND oc.owner_id = ${member}::uuid)`;
  if (direction !== null) return direction === 'OURS' ? ours : theirs;
  return `(${ours} OR ${theirs})`;
}

function filtered(asked: LedgerAsked, at: string, param: Param): string {
  const { direction, memberId, contactId, from, to } = asked;
  const conditions = [
    'q.workspace_id = $1',
    direction && `q.direction = ${param(direction)}`,
    memberId && ofMember(direction, param(memberId)),
    contactId && `q.contact_id = ${param(contactId)}::uuid`,
    from && `${at} >= ${param(from)}::timestamptz`,
    to && `${at} < ${param(to)}::timestamptz`,
  ];
  return conditions.filter(Boolean).join(' AND ');
}

/** A statement with its parameters. */
interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
}

// The inner join: what a viewer may not read is no row of it, and neither is what was promised in it.
const FROM = `promise q JOIN interaction pi ON pi.workspace_id = q.workspace_id AND pi.id = q.source_interaction_id`;

/**
 * SQL of the places of a page, in order: `part`, `key` (the instant with microseconds, null without one) and `id` of at
 * most `limit` promises behind a cursor's keys; $1 is the workspace. Each part is a range of an index.
 */
export function ledgerPlaces(asked: LedgerAsked, behind: Keys | null, limit: number): Statement {
  const params: unknown[] = [asked.workspaceId];
  const param: Param = (value) => `$${params.push(value)}`;
  const [first = '0', at = null, id = null] = behind ?? [];
  const ranges = parts(asked, param).flatMap((part, index) => {
    if (part === null || index < Number(first)) return [];
    const after = behind !== null && index === Number(first) ? ` AND ${part.after(param(at), param(id))}` : '';
    return [
      `(SELECT ${index} AS part, ${part.at} AS at, q.id, row_number() OVER (ORDER BY ${part.orderBy}) AS place FROM ${FROM}
         WHERE ${filtered(asked, part.at, param)} AND ${part.condition}${after} ORDER BY ${part.orderBy} LIMIT ${param(limit)})`,
    ];
  });
  const all = ranges.length === 0 ? NONE : ranges.join(' UNION ALL ');
  return { text: `SELECT * FROM (${all}) r ORDER BY part, place LIMIT ${param(limit)}`, params };
}

const NONE = 'SELECT 0 AS part, NULL::timestamptz AS at, NULL::uuid AS id, 0 AS place WHERE $1::uuid IS NULL';

/** How many promises there are on all pages, as `n`. */
export function ledgerCount(asked: LedgerAsked): Statement {
  const params: unknown[] = [asked.workspaceId];
  const param: Param = (value) => `$${params.push(value)}`;
  const counts = parts(asked, param).flatMap((part) =>
    part === null
      ? []
      : [`(SELECT count(*) FROM ${FROM} WHERE ${filtered(asked, part.at, param)} AND ${part.condition})`],
  );
  return { text: `SELECT (${['0', ...counts].join(' + ')})::int AS n, $1::uuid AS workspace`, params };
}

/** The id of a filter: null without one, nobody's where the text is none. */
export function idAsked(id: string | null | undefined): string | null {
  return id ? (idParam(id) ?? NOBODY) : null;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
