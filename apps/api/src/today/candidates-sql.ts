import type { RuleKey } from '@heed/domain';
import { KNOWN_CONTACT } from '../suggestions/snapshot-sql';
import { guards, LEFT_ALONE, some } from './guards-sql';
import { ALONE_IN_CONFIDENCE, CONFIDENCE_CTE, HURT_IN_CONFIDENCE, WAITING_IN_CONFIDENCE } from './in-confidence-sql';
import {
  baseOf,
  daysHurt,
  daysSince,
  daysWaiting,
  FOR_VIEWER,
  hurtLongAgo,
  NOBODYS,
  OWNERS_CTE,
  weighed,
  worthOf,
} from './weighed-sql';

/** How many each index range gives. */
const OF_A_RANGE = 6;
const OF_A_DAY = 12;
/** Of those who wait for less than a business day: most may wait longer, and must not crowd out the others. */
const OF_THE_FRESH = 6;
/** Of how many contacts all is read that the rules look at. */
export const LOOKED_AT = 16;
const LEFT_IN_PEACE = 5;

const IMPORTANCES = `(VALUES (3::int2), (2::int2), (1::int2)) AS p(importance)`;

/** A rule whose contacts lie in a range of an index of the pulse, those that wait longest first. */
interface Ranged {
  readonly rule: RuleKey;
  readonly at: string;
  /** SQL of whole days past the threshold, by the alias `u`. */
  readonly daysOver: string;
  readonly base: string;
  readonly from: string;
  readonly condition: string;
  readonly order: string;
  /** SQL of the subject of a decision. */
  readonly subject: string;
}

const OWN = 'cadence k WHERE k.workspace_id = u.workspace_id AND k.contact_id = u.id';
const OWN_PAST_DUE = some(`${OWN} AND ${daysSince('last_two_way_at')} >= k.max_days`);
const OWN_PAUSED = some(`${OWN} AND k.paused_until >= $11::date`);

const RANGED: readonly Ranged[] = [
  {
    rule: 'AFTER_NEGATIVE',
    at: 'negative_at',
    daysOver: daysHurt('negative_at'),
    base: String(baseOf('AFTER_NEGATIVE')),
    from: IMPORTANCES,
    condition: hurtLongAgo('u.negative_at'),
    order: 'u.owner_id, u.importance, u.negative_at',
    subject: `'interaction:' || u.negative_interaction_id`,
  },
  {
    rule: 'MISSED_INBOUND',
    at: 'unanswered_at',
    daysOver: daysWaiting('unanswered_at'),
    base: String(baseOf('MISSED_INBOUND')),
    from: IMPORTANCES,
    condition: `u.unanswered_at <= $3::timestamptz`,
    order: 'u.owner_id, u.importance, u.unanswered_at',
    subject: `'interaction:' || u.unanswered_interaction_id`,
  },
  {
    rule: 'STAY_IN_TOUCH',
    at: 'last_two_way_at',
    daysOver: `${daysSince('last_two_way_at')} - p."idealDays"`,
    base: `CASE WHEN ${daysSince('last_two_way_at')} >= p."maxDays" THEN ${baseOf('STAY_IN_TOUCH')} ELSE ${baseOf('STAY_IN_TOUCH', 'AMBER')} END`,
    from: `jsonb_to_recordset($7::jsonb) AS k(id uuid, "idealDays" int, "maxDays" int)
      CROSS JOIN LATERAL (SELECT importance, k.* FROM ${IMPORTANCES}) p`,
    condition: `u.cadence_id = p.id AND u.last_two_way_at <= $3::timestamptz - p."idealDays" * interval '24 hours'`,
    order: 'u.owner_id, u.cadence_id, u.importance, u.last_two_way_at',
    subject: `'contact'`,
  },
  {
    rule: 'STAY_IN_TOUCH',
    at: 'last_two_way_at',
    daysOver: daysSince('own_touch_at'),
    base: `CASE WHEN ${OWN_PAST_DUE} THEN ${baseOf('STAY_IN_TOUCH')} ELSE ${baseOf('STAY_IN_TOUCH', 'AMBER')} END`,
    from: IMPORTANCES,
    condition: `u.own_touch_at <= $3::timestamptz AND NOT ${OWN_PAUSED}`,
    order: 'u.owner_id, u.importance, u.own_touch_at',
    subject: `'contact'`,
  },
];

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
  RANGED.filter(({ rule }) => wanted(rule)).map((ranged) => {
    const more = guards(ranged.rule, ranged.subject);
    return weighed(ranged.rule, OWNED.map((owned) => range(ranged, owned, more)).join(' UNION ALL '));
  });

const waiting = [...worth((rule) => rule === 'MISSED_INBOUND'), WAITING_IN_CONFIDENCE].join(' UNION ALL ');
const waitingLong = `SELECT * FROM waiting WHERE since <= $10::timestamptz`;
const waitingFresh = `(SELECT * FROM waiting WHERE since > $10::timestamptz
  ORDER BY score DESC, since, id LIMIT ${OF_THE_FRESH})`;

const dates = weighed(
  'IMPORTANT_DATE',
  `SELECT u.id, u.unanswered_outbound, $3::timestamptz + d.ahead * interval '1 day' AS since,
          ${worthOf(baseOf('IMPORTANT_DATE'))} AS score
     FROM jsonb_to_recordset($8::jsonb) AS d(month int2, day int2, ahead int2, year int)
     CROSS JOIN LATERAL (
       SELECT u.* FROM important_date sd JOIN contact_pulse u ON u.workspace_id = sd.workspace_id AND u.id = sd.contact_id
        WHERE sd.workspace_id = $1 AND sd.month = d.month AND sd.day = d.day AND sd.lead_days >= d.ahead
          AND sd.confirmed AND sd.kind <> 'BEREAVEMENT' AND u.active AND ${FOR_VIEWER}
          ${guards('IMPORTANT_DATE', `'date:' || sd.id || ':' || d.year`)}
        LIMIT ${OF_A_DAY}) u`,
);

// Of the longest waiting of each range, so that this stays short however many are left alone.
const alone = RANGED.filter(({ rule }) => rule !== 'MISSED_INBOUND').map(
  (ranged) =>
    `SELECT u.id, u.score, u.since FROM (${OWNED.map((owned) => range(ranged, owned, '')).join(' UNION ALL ')}) u WHERE ${LEFT_ALONE}`,
);

const raised = [...worth((rule) => rule !== 'MISSED_INBOUND'), dates, HURT_IN_CONFIDENCE, waitingLong, waitingFresh];

const best = (from: string, most: number) =>
  `SELECT id FROM (${from}) one GROUP BY id ORDER BY max(score) DESC, min(since), id LIMIT ${most}`;

/**
 * SQL of CTEs of who may be worth a call: from each index range the first that no guard silences, and all that only some
 * may read, of all of them the best. What a rule really says is decided with the whole snapshot. $1 workspace, $2 viewer,
 * $3 now, $7 shared cadences with an ideal that are not paused, $8 the days of the year within reach, $9 the viewer's dismissals, by rule, $10
 * a business day ago, $11 today's date.
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
