import { ANY_MONTH } from '@heed/domain';
import type { Params } from '../interactions/timeline/entry-conditions';
import { type SearchedList, walk } from '../interactions/timeline/searched-list';
import { behind, type Stretch } from '../interactions/timeline/stretch';
import { holdsWords, monthKeySql, monthNumberSql, monthStartSql } from '../interactions/timeline/words-sql';

/** The newest are read as they stand: whatever is common is found among them, and no index is as near. */
const WALKED = 1_000;
/** When so many more are likely to fill the page, they are read as well: a month of the index would cost more. */
const WALKED_ON = 4_000;
/** Two or three hits say nothing of how common a word is. */
const LEAST_TOLD = 50;
/** The months behind them are asked for one by one until this is over; it is looked at between two. */
const MONTHS_WITHIN = `interval '25 milliseconds'`;
const LOWEST_ID = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** What is asked of an interaction `i` of the workspace. */
interface AskedOfWorkspace {
  readonly params: Params;
  /** What is looked for (`wordsQuery`). */
  readonly query: string;
  /** Conditions whose own index the newest can be walked by. */
  readonly walked: readonly string[];
  /** All other conditions. */
  readonly asked: readonly string[];
  /** SQL of the instant before which there is nothing to look for; null without one. */
  readonly from: string | null;
}

/**
 * What was said in the workspace in these words: among the newest, then month by month in the index of words, until the
 * page is full or enough was read. Below row-level security an index takes only values that leak nothing, so each
 * month's query is made first (OFFSET 0), and what else is asked waits behind it, lest another index be walked instead.
 * Where the index may not be asked at all (`searchThroughPolicies`), a page is looked for among so many newest alone.
 */
export function searchedWorkspace({ params, query, walked, asked, from }: AskedOfWorkspace): SearchedList {
  const given = params.add(query);
  const all = [...walked, ...asked].join(' AND ');
  const newest = (stretch: Stretch) => `SELECT i.id, i.occurred_at AS key_at, i.id AS key_id,
      ${[...asked, holdsWords(given)].join(' AND ')} AS found
    FROM interaction i WHERE ${walked.join(' AND ')} ${behind(stretch, 'i.occurred_at', 'i.id')}
   ORDER BY i.occurred_at DESC, i.id DESC`;
  const search = (stretch: Stretch) => `WITH RECURSIVE ${walk(newest(stretch), WALKED, stretch)},
${walkOn(newest({ ...stretch, after: WALKED_TO }), stretch.limit)},
${months(stretch.limit, { query: given, all, from })},
${reached(stretch.limit)}`;
  return { params: params.values, query, search, rows: FOUND, count: null };
}

const WALKED_TO = { at: '(SELECT at FROM walked)', id: '(SELECT id FROM walked)' };

/** Clauses `more`, the hits of a second walk where the first makes it likely that it fills the page, and `edge`, where all walking ended. */
function walkOn(next: string, limit: string): string {
  const likely = `(SELECT count(*) * ${1 + WALKED_ON / WALKED} >= greatest(${limit}, ${LEAST_TOLD}) FROM hits)`;
  return `next AS MATERIALIZED (${next} LIMIT ${WALKED_ON}),
more AS MATERIALIZED (SELECT id FROM next WHERE found AND ${likely} LIMIT ${limit} - (SELECT count(*) FROM hits)),
edge AS MATERIALIZED (
  SELECT at, id FROM walked WHERE NOT ${likely}
  UNION ALL
  (SELECT key_at, key_id FROM next WHERE ${likely} AND ${HITS} < ${limit} OFFSET ${WALKED_ON - 1} LIMIT 1))`;
}

const HITS = '((SELECT count(*) FROM hits) + (SELECT count(*) FROM more))';

/** Clause `looked`: one row for each month looked through, `month` the lowest so far, `n` what the page holds by then. */
function months(limit: string, { query, all, from }: { query: string; all: string; from: string | null }): string {
  return `looked AS (
  SELECT ${monthNumberSql('w.at')} + 1 AS month, ${HITS}::int AS n, NULL::uuid[] AS ids,
         greatest(${oldestMonth(from)}) AS oldest, clock_timestamp() AS began
    FROM edge w WHERE EXISTS (SELECT FROM pg_proc WHERE oid = 'ts_match_vq(tsvector, tsquery)'::regprocedure AND proleakproof)
  UNION ALL
  SELECT l.month - 1, l.n + found.n, found.ids, l.oldest, l.began
    FROM looked l CROSS JOIN edge w
    CROSS JOIN LATERAL (
      SELECT replace(${query}, '${ANY_MONTH}', ${monthKeySql('(l.month - 1)')})::tsquery AS words OFFSET 0) asked
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS n, array_agg(newest.id) AS ids FROM (
        SELECT i.id FROM (SELECT * FROM interaction x WHERE x.words @@ asked.words OFFSET 0) i
         WHERE ${all} AND (i.occurred_at, i.id) < (w.at, w.id)
         ORDER BY i.occurred_at DESC, i.id DESC LIMIT ${limit} - l.n) newest) found
   WHERE l.n < ${limit} AND l.month > l.oldest AND clock_timestamp() < l.began + ${MONTHS_WITHIN})`;
}

const OLDEST = `(SELECT ${monthNumberSql('o.occurred_at')} FROM interaction o ORDER BY o.occurred_at, o.id LIMIT 1)`;

function oldestMonth(from: string | null): string {
  return from === null ? OLDEST : `${OLDEST}, ${monthNumberSql(from)}`;
}

function reached(limit: string): string {
  const start = monthStartSql('l.month');
  return `reached AS (
  SELECT least(w.at, ${start}) AS at, CASE WHEN ${start} <= w.at THEN ${LOWEST_ID} ELSE w.id END AS id
    FROM edge w LEFT JOIN LATERAL (SELECT * FROM looked ORDER BY month LIMIT 1) l ON true
   WHERE l.month IS NULL OR (l.n < ${limit} AND l.month > l.oldest))`;
}

const FOUND = `SELECT i.*, i.occurred_at AS key_at, i.id AS key_id FROM interaction i
  WHERE i.id = ANY (ARRAY(SELECT id FROM hits UNION ALL SELECT id FROM more UNION ALL SELECT unnest(ids) FROM looked))`;
