import { isoInstant, jsonObject } from '../platform/database/json-sql';
import type { Window } from '../platform/window';

const NORMAL_SOURCE = `JOIN interaction si ON si.workspace_id = q.workspace_id AND si.id = q.source_interaction_id`;
const OURS_OPEN = `q.workspace_id = c.workspace_id AND q.contact_id = c.id AND q.status = 'OPEN' AND q.direction = 'OURS'`;
const PLANNED = `interaction_participant lp
  JOIN interaction li ON li.workspace_id = lp.workspace_id AND li.id = lp.interaction_id
 WHERE lp.workspace_id = c.workspace_id AND lp.contact_id = c.id AND lp.planned`;

const owed = `(SELECT coalesce(json_agg(${isoInstant('q.due_at')}), '[]') FROM promise q ${NORMAL_SOURCE}
  WHERE ${OURS_OPEN} AND si.visibility = 'NORMAL')`;
const planned = `(SELECT coalesce(json_agg(${isoInstant('li.occurred_at')}), '[]') FROM ${PLANNED} AND li.visibility = 'NORMAL')`;
/** SQL of a `BestReach` as JSON from the alias of a pulse that may be missing; null while too few answers are known. */
export const bestReachJson = (u: string) =>
  `CASE WHEN ${u}.best_reach_channel IS NOT NULL THEN ${jsonObject({
    channel: `${u}.best_reach_channel`,
    fromHour: `${u}.best_reach_from_hour`,
    toHour: `${u}.best_reach_from_hour + 2`,
    n: `${u}.best_reach_n`,
  })} END`;

/** `Contact.pulse`; a contact nobody dealt with yet has an empty one. */
export const pulseWindow: Window = {
  field: 'pulse',
  sql: `(SELECT ${jsonObject({
    id: 'c.id',
    lastTwoWayAt: isoInstant('u.last_two_way_at'),
    lastTwoWayBy: 'u.last_two_way_by',
    lastTwoWayTypeKey: 'u.last_two_way_type_key',
    lastAttemptAt: isoInstant('u.last_attempt_at'),
    unansweredOutbound: 'coalesce(u.unanswered_outbound, 0)',
    medianGapDays: 'u.median_gap_days',
    medianGapN: 'coalesce(u.median_gap_n, 0)',
    worstOpenPain: 'u.worst_open_pain',
    lastFeeling: 'u.last_feeling',
    lastFeelingSource: 'u.last_feeling_source',
    bestReach: bestReachJson('u'),
    owed,
    planned,
  })} FROM (SELECT) one LEFT JOIN contact_pulse u ON u.workspace_id = c.workspace_id AND u.id = c.id)`,
};

/** `Contact.recentFeelings`: of the last three interactions, newest last. */
export const recentFeelingsWindow: Window = {
  field: 'recentFeelings',
  sql: `(SELECT to_json(coalesce((SELECT u.recent_feelings FROM contact_pulse u
    WHERE u.workspace_id = c.workspace_id AND u.id = c.id), '{}')))`,
};

/** `Contact.lastInteraction`: the newest completed one the viewer may read. */
export const lastInteractionWindow: Window = {
  field: 'lastInteraction',
  sql: `(SELECT ${jsonObject({
    id: 'li.id',
    typeKey: 'lt.key',
    typeLabel: 'lt.label',
    icon: 'lt.icon',
    direction: 'li.direction',
    outcome: 'li.outcome',
    subject: 'li.subject',
    occurredAt: isoInstant('li.occurred_at'),
    feeling: 'li.feeling',
  })} FROM interaction_participant lp
      JOIN interaction li ON li.workspace_id = lp.workspace_id AND li.id = lp.interaction_id
      JOIN interaction_type lt ON lt.workspace_id = li.workspace_id AND lt.id = li.type_id
     WHERE lp.workspace_id = c.workspace_id AND lp.contact_id = c.id AND li.status = 'COMPLETED'
     ORDER BY lp.occurred_at DESC, lp.id DESC LIMIT 1)`,
};

const plannedSteps = `SELECT li.id, 'PLANNED' AS kind, coalesce(li.subject, lt.label) AS text, li.occurred_at AS at,
    NULL::json AS reminder
  FROM interaction_participant lp
  JOIN interaction li ON li.workspace_id = lp.workspace_id AND li.id = lp.interaction_id
  JOIN interaction_type lt ON lt.workspace_id = li.workspace_id AND lt.id = li.type_id
 WHERE lp.workspace_id = c.workspace_id AND lp.contact_id = c.id AND lp.planned`;
const owedSteps = `SELECT q.id, 'PROMISE', q.text, q.due_at, NULL FROM promise q ${NORMAL_SOURCE} WHERE ${OURS_OPEN} AND q.due_at IS NOT NULL`;

const reminded = jsonObject({
  state: 'rm.state',
  dueAt: isoInstant('rm.due_at'),
  dueDate: 'rm.due_date',
  timeZone: 'rm.time_zone',
  snoozedUntil: isoInstant('rm.snoozed_until'),
});
// The join on the source: what a viewer may not read is no row here, and neither is what they were to remember of it.
const reminderSteps = `SELECT rm.id, 'REMINDER', rm.title, rm.remind_at, ${reminded} FROM reminder rm
  LEFT JOIN interaction ri ON ri.workspace_id = rm.workspace_id AND ri.id = rm.source_interaction_id
 WHERE rm.workspace_id = c.workspace_id AND rm.contact_id = c.id AND rm.closed_at IS NULL
   AND (rm.source_interaction_id IS NULL OR ri.id IS NOT NULL)`;

/** `Contact.next`: the next planned interaction, open promise of ours or reminder, whichever is first. */
export const nextWindow: Window = {
  field: 'next',
  sql: `(SELECT ${jsonObject({ id: 's.id', kind: 's.kind', text: 's.text', at: isoInstant('s.at'), reminder: 's.reminder' })}
     FROM (${plannedSteps} UNION ALL ${owedSteps} UNION ALL ${reminderSteps}) s ORDER BY s.at, s.id LIMIT 1)`,
};
