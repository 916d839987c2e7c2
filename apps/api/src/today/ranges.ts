import type { RuleKey } from '@heed/domain';
import { some } from './guards-sql';
import { baseOf, daysHurt, daysSince, daysWaiting, hurtLongAgo, SET_RIGHT } from './weighed-sql';

export const IMPORTANCES = `(VALUES (3::int2), (2::int2), (1::int2)) AS p(importance)`;

/** A rule whose contacts lie in a range of an index of the pulse, those that wait longest first. */
export interface Ranged {
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

/** Those of what hurts, waits, and keeps in touch. */
export const FIRST_RANGES: readonly Ranged[] = [
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
    condition: `${SET_RIGHT} AND u.cadence_id = p.id AND u.last_two_way_at <= $3::timestamptz - p."idealDays" * interval '24 hours'`,
    order: 'u.owner_id, u.cadence_id, u.importance, u.last_two_way_at',
    subject: `'contact'`,
  },
  {
    rule: 'STAY_IN_TOUCH',
    at: 'last_two_way_at',
    daysOver: daysSince('own_touch_at'),
    base: `CASE WHEN ${OWN_PAST_DUE} THEN ${baseOf('STAY_IN_TOUCH')} ELSE ${baseOf('STAY_IN_TOUCH', 'AMBER')} END`,
    from: IMPORTANCES,
    condition: `${SET_RIGHT} AND u.own_touch_at <= $3::timestamptz AND NOT ${OWN_PAUSED}`,
    order: 'u.owner_id, u.importance, u.own_touch_at',
    subject: `'contact'`,
  },
];
