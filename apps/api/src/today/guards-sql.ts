import { COVERED_DAYS, HALVED_AT_UNANSWERED, RULES, type RuleKey } from '@heed/domain';
import { readableDecision } from '../suggestions/decisions/readable-decision';

type Rule = (typeof RULES)[number];

const OF_U = (alias: string) => `${alias}.workspace_id = u.workspace_id AND ${alias}.contact_id = u.id`;

/** Whether there is a row; asked for each contact, because PostgreSQL would read whole tables to answer EXISTS at once. */
export const some = (from: string) => `coalesce((SELECT true FROM ${from} LIMIT 1), false)`;

const REACHABLE = `(${some(`contact_point gp WHERE ${OF_U('gp')} AND gp.status = 'ACTIVE'`)}
  OR ${some(`preference gf WHERE ${OF_U('gf')} AND gf.key = 'PREFERRED_CHANNEL'`)})`;

const ASKED_FOR_PEACE = some(`preference gd
    LEFT JOIN interaction gi ON gi.workspace_id = gd.workspace_id AND gi.id = gd.evidence_interaction_id
   WHERE ${OF_U('gd')} AND gd.key = 'DO_NOT_DISTURB'
     AND (gd.strength = 'MUST' OR gd.strength = 'LIKES' AND gd.valid_until IS NOT NULL)
     AND (gd.valid_until IS NULL OR gd.valid_until > $3::timestamptz::date)
     AND (gd.evidence_interaction_id IS NULL OR gi.id IS NOT NULL)`);

const COVERED = `interval '${COVERED_DAYS * 24} hours'`;
// By contact: whoever has many reminders due has few of them about this one.
const covered = (rule: Rule) => `(${some(`interaction_participant gl
    JOIN interaction gi ON gi.workspace_id = gl.workspace_id AND gi.id = gl.interaction_id
   WHERE ${OF_U('gl')} AND gl.planned AND gl.occurred_at BETWEEN $3 AND $3::timestamptz + ${COVERED}`)}
  OR ${some(`(SELECT * FROM reminder gx WHERE ${OF_U('gx')} AND gx.closed_at IS NULL OFFSET 0) gr
    LEFT JOIN interaction gi ON gi.workspace_id = gr.workspace_id AND gi.id = gr.source_interaction_id
   WHERE gr.remind_at BETWEEN $3::timestamptz - ${COVERED} AND $3::timestamptz + ${COVERED}
     ${rule.ownRemindersOnly ? `AND gr.rule = '${rule.key}'` : ''}
     AND (gr.source_interaction_id IS NULL OR gi.id IS NOT NULL)`)})`;

// The newest decision holds; while nothing has happened since, no record can have joined the evidence.
const decided = (subject: string) => `coalesce((
  SELECT (gs.kind = 'DISMISSED' OR gs.until > $3) AND gs.decided_at >= u.last_interaction_at
    FROM suggestion_decision gs WHERE ${OF_U('gs')} AND gs.subject_key = ${subject} AND ${readableDecision('gs')}
   ORDER BY gs.decided_at DESC, gs.id DESC LIMIT 1), false)`;

const TOO_MANY = `u.unanswered_outbound > ${HALVED_AT_UNANSWERED}`;

/** SQL of whether somebody is left alone though a rule would name them. */
export const LEFT_ALONE = `(${TOO_MANY} OR ${ASKED_FOR_PEACE})`;

/**
 * SQL of what surely silences a rule, by the pulse `u`, so that those who are silent for long do not stand in the way
 * of others: never more than the guards of the domain, which decide.
 */
export function guards(key: RuleKey, subject: string): string {
  const rule = RULES.find((each) => each.key === key);
  if (rule === undefined) return '';
  const under = rule.guards;
  const silenced = [
    under.includes('TOO_MANY_UNANSWERED') && TOO_MANY,
    under.includes('JUST_SPOKE') &&
      `coalesce(u.last_two_way_at > $3::timestamptz - interval '${rule.cooldownDays * 24} hours', false)`,
    under.includes('NO_CHANNEL') && `NOT ${REACHABLE}`,
    under.includes('LEFT_IN_PEACE') && ASKED_FOR_PEACE,
    under.includes('DECIDED') && decided(subject),
    under.includes('PLANNED') && covered(rule),
  ];
  return silenced
    .filter((condition) => condition !== false)
    .map((condition) => `AND NOT (${condition})`)
    .join('\n');
}
