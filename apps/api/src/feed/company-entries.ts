import { entryConditions, Params } from '../interactions/timeline/entry-conditions';
import type { EntryList, Stretch } from '../interactions/timeline/read-entries';
import type { TimelineFilter } from '../interactions/timeline/timeline.input';

const LOWEST_ID = `'00000000-0000-0000-0000-000000000000'::uuid`;

/**
 * The stays of people at company $1, with the instants at which each began and ended: days of the workspace's zone, the
 * last one included. A stay whose beginning nobody said goes back to the first entry.
 */
const STAYS = `SELECT a.workspace_id, a.contact_id,
        coalesce(a.from_date::timestamp AT TIME ZONE w.time_zone, '-infinity') AS since,
        coalesce((a.to_date + 1)::timestamp AT TIME ZONE w.time_zone, 'infinity') AS until
   FROM affiliation a JOIN workspace w ON w.id = a.workspace_id WHERE a.company_id = $1`;

/**
 * The stays with the keys that their entries on this page lie below: those of the cursor, or the stay's own end. OFFSET 0
 * has them computed first: an index below row-level security is only asked for values, never for what could leak.
 */
function staysBelow({ after }: Stretch): string {
  const keys =
    after === null
      ? `s.until AS below_at, ${LOWEST_ID} AS below_id`
      : `least(s.until, ${after.at}) AS below_at, CASE WHEN s.until <= ${after.at} THEN ${LOWEST_ID} ELSE ${after.id} END AS below_id`;
  return `(SELECT s.*, ${keys} FROM (${STAYS}) s OFFSET 0) stay`;
}

const OF_STAY = `interaction_participant p
    JOIN interaction i ON i.workspace_id = p.workspace_id AND i.id = p.interaction_id`;

// Both ends as one comparison of rows: PostgreSQL takes two plain ones that it does not know the values of for next to
// nothing left, and would rather read and sort a person's whole history than walk the newest of it.
const THEN = [
  'p.workspace_id = stay.workspace_id',
  'p.contact_id = stay.contact_id',
  'NOT p.planned',
  'p.occurred_at >= stay.since',
  '(p.occurred_at, p.interaction_id) < (stay.below_at, stay.below_id)',
];

/**
 * What happened with the people of a company while they were there, each interaction once: whoever comes later or has
 * left brings and leaves behind what belongs to that time. The newest of each stay are found in the timeline's index and
 * merged, so a page costs people times page, however long their history. `more` adds conditions on `i`.
 */
export function companyEntries(
  companyId: string,
  filter: TimelineFilter,
  more: (params: Params) => readonly string[] = () => [],
): EntryList {
  const params = new Params(companyId);
  const where = [...THEN, ...entryConditions(params, filter, 'p.occurred_at'), ...more(params)].join(' AND ');
  // Each once inside as well: one person may take part twice, and would fill the page with less than it holds. Grouped,
  // because PostgreSQL 15 sorts a whole history for DISTINCT.
  const page = (stretch: Stretch) => `SELECT i.*, newest.key_at, newest.key_id FROM (
      SELECT DISTINCT entry.key_at, entry.key_id FROM ${staysBelow(stretch)} CROSS JOIN LATERAL (
        SELECT p.occurred_at AS key_at, p.interaction_id AS key_id FROM ${OF_STAY} WHERE ${where}
         GROUP BY p.occurred_at, p.interaction_id ORDER BY p.occurred_at DESC, p.interaction_id DESC LIMIT ${stretch.limit}) entry
      ORDER BY entry.key_at DESC, entry.key_id DESC LIMIT ${stretch.limit}) newest
    JOIN interaction i ON i.id = newest.key_id`;
  const all = staysBelow({ after: null, limit: '' });
  const count = `SELECT count(DISTINCT p.interaction_id)::int AS n FROM ${all} JOIN (${OF_STAY}) ON ${where}`;
  return { params: params.values, page, count };
}
