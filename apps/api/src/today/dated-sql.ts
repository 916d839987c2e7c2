import type { RuleKey } from '@heed/domain';
import { guards } from './guards-sql';
import { baseOf, FOR_VIEWER, weighed, worthOf } from './weighed-sql';

const OF_A_DAY = 12;
/** From how many days before on R17 speaks. */
const RENEWAL_DAYS = 60;
const OF_OWN_PLANS = 12;
const OF_HANDOVERS = 12;

/** Of the days of the year within reach ($8), `alias` is the date, `u` the pulse of whose it is. */
const ofDays = (rule: RuleKey, condition: string) =>
  weighed(
    rule,
    `SELECT u.id, u.unanswered_outbound, $3::timestamptz + d.ahead * interval '1 day' AS since,
            ${worthOf(baseOf(rule))} AS score
       FROM jsonb_to_recordset($8::jsonb) AS d(month int2, day int2, ahead int2, year int)
       CROSS JOIN LATERAL (
         SELECT u.* FROM important_date sd JOIN contact_pulse u ON u.workspace_id = sd.workspace_id AND u.id = sd.contact_id
          WHERE sd.workspace_id = $1 AND sd.month = d.month AND sd.day = d.day AND sd.confirmed AND ${condition}
            AND u.active AND ${FOR_VIEWER} ${guards(rule, `'date:' || sd.id || ':' || d.year`)}
          LIMIT ${OF_A_DAY}) u`,
  );

// What the viewer planned themselves; who only takes part has it on the page.
const ofPlans = (rule: RuleKey, subject: string, from: string, to: string, order: string) =>
  weighed(
    rule,
    `SELECT u.id, u.unanswered_outbound, u.at AS since, ${worthOf(baseOf(rule))} AS score FROM (
       SELECT u.*, pi.occurred_at AS at FROM interaction pi
         JOIN interaction_participant pp ON pp.workspace_id = pi.workspace_id AND pp.interaction_id = pi.id
         JOIN contact_pulse u ON u.workspace_id = pp.workspace_id AND u.id = pp.contact_id
        WHERE pi.workspace_id = $1 AND pi.author_id = $2 AND pi.status = 'PLANNED'
          AND pi.occurred_at BETWEEN ${from} AND ${to} AND u.active AND ${FOR_VIEWER}
          ${guards(rule, `'${subject}:' || pi.id`)}
        ORDER BY pi.occurred_at ${order} LIMIT ${OF_OWN_PLANS}) u`,
  );

// The guards are asked in the order of time, until there are enough.
const accepted = weighed(
  'OWNER_CHANGE',
  `SELECT u.id, u.unanswered_outbound, u.at AS since,
          ${worthOf(baseOf('OWNER_CHANGE'), `floor(extract(epoch FROM $3::timestamptz - u.at) / 86400) - 2`)} AS score FROM (
     SELECT u.*, h.id AS handover_id, greatest(h.accepted_by_to_at, h.accepted_by_from_at) AS at FROM handover h
       JOIN contact_pulse u ON u.workspace_id = h.workspace_id AND u.id = h.contact_id
      WHERE h.workspace_id = $1 AND h.told_at IS NULL AND h.withdrawn_at IS NULL AND h.accepted_by_to_at IS NOT NULL
        AND greatest(h.accepted_by_to_at, h.accepted_by_from_at) <= $3::timestamptz - interval '46 hours'
        AND u.active AND ${FOR_VIEWER} ORDER BY at) u
    WHERE true ${guards('OWNER_CHANGE', `'handover:' || u.handover_id`)} LIMIT ${OF_HANDOVERS}`,
);

/** SQL of whom a day, a plan of the viewer's or a handover makes a rule look at. */
export const DATED: readonly string[] = [
  ofDays('IMPORTANT_DATE', `sd.lead_days >= d.ahead AND sd.kind <> 'BEREAVEMENT'`),
  ofDays('RENEWAL', `sd.kind = 'RENEWAL' AND d.ahead <= ${RENEWAL_DAYS}`),
  ofPlans('MEETING_PREP', 'prepare', '$3::timestamptz', `$3::timestamptz + interval '30 minutes'`, 'ASC'),
  ofPlans(
    'LOG_IT',
    'interaction',
    `$3::timestamptz - interval '336 hours'`,
    `$3::timestamptz - interval '1 hour'`,
    'DESC',
  ),
  accepted,
];
