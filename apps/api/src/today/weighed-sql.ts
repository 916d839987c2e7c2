import {
  ANSWER_BUSINESS_DAYS,
  DAYS_OVERDUE_MAX,
  DISMISSALS_MAX,
  HALVED_AT_UNANSWERED,
  NEGATIVE_WAIT_BUSINESS_DAYS,
  PER_DISMISSAL,
  PER_IMPORTANCE,
  RULES,
  type RuleKey,
  SETTING_RIGHT_DAYS,
} from '@heed/domain';

/** SQL of a CTE of whose contacts Today speaks of: the viewer's, and those of members who cannot sign in any more. */
export const OWNERS_CTE = `owners AS MATERIALIZED (
  SELECT $2::uuid AS id UNION SELECT id FROM membership WHERE workspace_id = $1 AND NOT active)`;

export const NOBODYS = 'u.owner_id IS NULL';

/** SQL of whether Today speaks of `u` to the viewer: as the owner, or as everybody where nobody looks after them. */
export const FOR_VIEWER = `(${NOBODYS} OR u.owner_id IN (SELECT id FROM owners))`;

export function baseOf(rule: RuleKey, urgency: 'AMBER' | 'RED' = 'RED'): number {
  return RULES.find(({ key }) => key === rule)?.base[urgency] ?? 0;
}

/** SQL of the whole days since the instant in a column of `u`. */
export const daysSince = (at: string) => `floor(extract(epoch FROM $3::timestamptz - u.${at}) / 86400)`;

// Business days are never shorter than days by more than the clocks jump, two hours at the widest.
const HURT_LONG_AGO_HOURS = NEGATIVE_WAIT_BUSINESS_DAYS * 24 - 2;

/** SQL of whether a feeling of that instant may be old enough to speak of: the rule counts the business days. */
export const hurtLongAgo = (at: string) => `${at} <= $3::timestamptz - interval '${HURT_LONG_AGO_HOURS} hours'`;

/** SQL of whether nothing of `u` has to be set right before keeping in touch: the same as `restingUntil`. */
export const SET_RIGHT = `(u.recovering_at IS NULL OR u.negative_at IS NULL
    AND u.recovering_at <= $3::timestamptz - interval '${SETTING_RIGHT_DAYS * 24} hours')`;

/** SQL of the days past the threshold, of the instant in a column of `u`, where that counts in business days. */
export const daysHurt = (at: string) => `${daysSince(at)} - ${NEGATIVE_WAIT_BUSINESS_DAYS}`;
export const daysWaiting = (at: string) => `${daysSince(at)} - ${ANSWER_BUSINESS_DAYS}`;

/** SQL of what `u` is worth, as `scoreOf` weighs it. */
export const worthOf = (base: string | number, daysOver = '0') =>
  `${base} + ${PER_IMPORTANCE} * u.importance + least(${DAYS_OVERDUE_MAX}, greatest(0, ${daysOver}))`;

const halved = (rule: RuleKey) =>
  RULES.find(({ key }) => key === rule)?.guards.includes('TOO_MANY_UNANSWERED')
    ? `CASE WHEN x.unanswered_outbound = ${HALVED_AT_UNANSWERED} THEN 0.5 ELSE 1 END`
    : '1';

/** SQL of the same rows, worth less for what the viewer dismissed lately: $9 is how often, by rule. */
export const weighed = (rule: RuleKey, ranges: string) => `
  SELECT x.id, (x.score - ${PER_DISMISSAL} * least(${DISMISSALS_MAX}, coalesce(($9::jsonb ->> '${rule}')::int, 0))) * ${halved(rule)} AS score, x.since
    FROM (${ranges}) x`;
