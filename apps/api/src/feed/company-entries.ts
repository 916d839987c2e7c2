import { entryConditions, Params, queryGiven, timeConditions } from '../interactions/timeline/entry-conditions';
import type { EntryList } from '../interactions/timeline/read-entries';
import { ROWS_OF_HITS, type SearchedList } from '../interactions/timeline/searched-list';
import type { Stretch } from '../interactions/timeline/stretch';
import type { TimelineFilter } from '../interactions/timeline/timeline.input';
import { holdsWords } from '../interactions/timeline/words-sql';

/** So many entries of a company are read for words at once, and at the least so many of each stay. */
const SEARCHED = 10_000;
const LEAST_OF_STAY = 100;
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
): EntryList | SearchedList {
  const params = new Params(companyId);
  const stay = [...THEN, ...timeConditions(params, filter, 'p.occurred_at')].join(' AND ');
  const asked = [...entryConditions(params, filter), ...more(params)];
  const query = queryGiven(filter);
  if (query !== null) return searched(params, query, stay, [...asked, holdsWords(params.add(query))].join(' AND '));
  const where = [stay, ...asked].join(' AND ');
  const page = (stretch: Stretch) => `SELECT i.*, newest.key_at, newest.key_id FROM (
      SELECT DISTINCT entry.key_at, entry.key_id FROM ${staysBelow(stretch)} CROSS JOIN LATERAL (
        ${newestOfStay(where)} LIMIT ${stretch.limit}) entry
      ORDER BY entry.key_at DESC, entry.key_id DESC LIMIT ${stretch.limit}) newest
    JOIN interaction i ON i.id = newest.key_id`;
  const all = staysBelow({ after: null, limit: '' });
  const count = `SELECT count(DISTINCT p.interaction_id)::int AS n FROM ${all} JOIN (${OF_STAY}) ON ${where}`;
  return { params: params.values, page, count };
}

/** Each once, for one person may take part twice. Grouped, because PostgreSQL 15 sorts a whole history for DISTINCT. */
const newestOfStay = (
  where: string,
) => `SELECT p.occurred_at AS key_at, p.interaction_id AS key_id FROM ${OF_STAY} WHERE ${where}
         GROUP BY p.occurred_at, p.interaction_id ORDER BY p.occurred_at DESC, p.interaction_id DESC`;

/**
 * The newest of each stay are read for words, so many that all of them make about `SEARCHED`. Where a stay has more, what
 * is older than the last of it that was read waits for the next page, of whomever it is.
 */
function searched(params: Params, query: string, stay: string, found: string): SearchedList {
  const search = (stretch: Stretch) => {
    const stays = staysBelow(stretch);
    return `WITH RECURSIVE share AS MATERIALIZED (SELECT greatest(${LEAST_OF_STAY}, ${SEARCHED} / greatest(count(*), 1)) AS most FROM ${stays}),
entries AS MATERIALIZED (SELECT entry.* FROM ${stays} CROSS JOIN LATERAL (
  SELECT e.*, row_number() OVER (ORDER BY e.key_at DESC, e.key_id DESC) AS place
    FROM (${newestOfStay(stay)} LIMIT (SELECT most FROM share)) e) entry),
cut AS MATERIALIZED (SELECT e.key_at AS at, e.key_id AS id FROM entries e WHERE e.place = (SELECT most FROM share)
  ORDER BY e.key_at DESC, e.key_id DESC LIMIT 1),
hits AS MATERIALIZED (SELECT i.id, e.key_at, e.key_id FROM (
    SELECT DISTINCT e.key_at, e.key_id FROM entries e LEFT JOIN cut ON true
     WHERE cut.at IS NULL OR (e.key_at, e.key_id) >= (cut.at, cut.id) ORDER BY e.key_at DESC, e.key_id DESC) e
  CROSS JOIN LATERAL (SELECT * FROM interaction x WHERE x.id = e.key_id OFFSET 0) i WHERE ${found} LIMIT ${stretch.limit}),
reached AS (SELECT at, id FROM cut WHERE (SELECT count(*) FROM hits) < ${stretch.limit})`;
  };
  return { params: params.values, query, search, rows: ROWS_OF_HITS, count: null };
}
