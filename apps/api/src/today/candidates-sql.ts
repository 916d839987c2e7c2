import type { RuleKey } from '@heed/domain';
import { KNOWN_CONTACT } from '../suggestions/snapshot-sql';
import { DATED } from './dated-sql';
import { FURTHER_RANGES } from './further-ranges';
import { guards, LEFT_ALONE } from './guards-sql';
import { ALONE_IN_CONFIDENCE, CONFIDENCE_CTE, HURT_IN_CONFIDENCE, WAITING_IN_CONFIDENCE } from './in-confidence-sql';
import { FIRST_RANGES, type Ranged } from './ranges';
import { NOBODYS, OWNERS_CTE, weighed, worthOf } from './weighed-sql';

/** How many each index range gives. */
const OF_A_RANGE = 6;
/** Of those who wait for less than a business day: most may wait longer, and must not crowd out the others. */
const OF_THE_FRESH = 6;
/** Of how many contacts all is read that the rules look at. */
export const LOOKED_AT = 16;
const LEFT_IN_PEACE = 5;

interface Owned {
  readonly owners: string;
  readonly owner: string;
}

const OWNED: readonly Owned[] = [
  { owners: 'owners o CROSS JOIN', owner: 'u.owner_id = o.id' },
  { owners: '', owner: NOBODYS },
];

// Ordered by the whole index: PostgreSQL does not see that IS NULL leaves one value to order by.
const range = ({ from, at, condition, order, base, daysOver }: Ranged, { owners, owner }: Owned, more: string) => `
  SELECT u.workspace_id, u.id, u.unanswered_outbound, u.${at} AS since,
         ${worthOf(base, daysOver)} AS score
    FROM ${owners} ${from} CROSS JOIN LATERAL (
      SELECT * FROM contact_pulse u
       WHERE u.workspace_id = $1 AND u.active AND ${owner} AND u.importance = p.importance AND ${condition} ${more}
       ORDER BY ${order} LIMIT ${OF_A_RANGE}) u`;

const worth = (wanted: (rule: RuleKey) => boolean) =>
  [...FIRST_RANGES, ...FURTHER_RANGES]
    .filter(({ rule }) => wanted(rule))
    .map((ranged) => {
      const more = guards(ranged.rule, ranged.subject);
      return weighed(ranged.rule, OWNED.map((owned) => range(ranged, owned, more)).join(' UNION ALL '));
    });

const waiting = [...worth((rule) => rule === 'MISSED_INBOUND'), WAITING_IN_CONFIDENCE].join(' UNION ALL ');
const waitingLong = `SELECT * FROM waiting WHERE since <= $10::timestamptz`;
const waitingFresh = `(SELECT * FROM waiting WHERE since > $10::timestamptz
  ORDER BY score DESC, since, id LIMIT ${OF_THE_FRESH})`;

// Of the longest waiting of each range, so that this stays short however many are left alone.
const alone = FIRST_RANGES.filter(({ rule }) => rule !== 'MISSED_INBOUND').map(
  (ranged) =>
    `SELECT u.id, u.score, u.since FROM (${OWNED.map((owned) => range(ranged, owned, '')).join(' UNION ALL ')}) u WHERE ${LEFT_ALONE}`,
);

const raised = [...worth((rule) => rule !== 'MISSED_INBOUND'), ...DATED, HURT_IN_CONFIDENCE, waitingLong, waitingFresh];

const best = (from: string, most: number) =>
  `SELECT id FROM (${from}) one GROUP BY id ORDER BY max(score) DESC, min(since), id LIMIT ${most}`;

/**
 * SQL of CTEs of who may be worth a call: from each index range the first that no guard silences, and all that only some
 * may read, of all of them the best. What a rule really says is decided with the whole snapshot. $1 workspace, $2 viewer,
 * $3 now, $7 shared cadences with an ideal that are not paused, $8 the days of the year within reach, $9 the viewer's dismissals, by rule, $10
 * a business day ago, $11 today's date, $12 shared
 * cadences without an ideal.
 */
export const CANDIDATE_CTES = `${OWNERS_CTE},
  ${CONFIDENCE_CTE},
  waiting AS MATERIALIZED (${waiting}),
  candidates AS MATERIALIZED (${best(raised.join(' UNION ALL '), LOOKED_AT)}),
  left_alone AS MATERIALIZED (${best([...alone, ALONE_IN_CONFIDENCE].join(' UNION ALL '), LEFT_IN_PEACE)})`;

/** SQL of the snapshots of both, as a list of `KnownContact`. */
export const CANDIDATE_COLUMNS = `(SELECT coalesce(json_agg(${KNOWN_CONTACT}), '[]')
    FROM (SELECT id FROM candidates UNION SELECT id FROM left_alone) k
    JOIN contact c ON c.workspace_id = $1 AND c.id = k.id) AS candidates`;
