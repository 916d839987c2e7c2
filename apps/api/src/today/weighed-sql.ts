import { DISMISSALS_MAX, HALVED_AT_UNANSWERED, PER_DISMISSAL, RULES, type RuleKey } from '@heed/domain';

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

const halved = (rule: RuleKey) =>
  RULES.find(({ key }) => key === rule)?.guards.includes('TOO_MANY_UNANSWERED')
    ? `CASE WHEN x.unanswered_outbound = ${HALVED_AT_UNANSWERED} THEN 0.5 ELSE 1 END`
    : '1';

/** SQL of the same rows, worth less for what the viewer dismissed lately: $9 is how often, by rule. */
export const weighed = (rule: RuleKey, ranges: string) => `
  SELECT x.id, (x.score - ${PER_DISMISSAL} * least(${DISMISSALS_MAX}, coalesce(($9::jsonb ->> '${rule}')::int, 0))) * ${halved(rule)} AS score, x.since
    FROM (${ranges}) x`;
