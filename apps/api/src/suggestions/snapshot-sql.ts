import { CEILING_DAYS, SNAPSHOT_INTERACTIONS, SNAPSHOT_TEXT_CHARACTERS } from '@heed/domain';
import { CADENCE_SETTING } from '../cadences/read-cadences';
import { reachabilityWindow } from '../consent/reachability';
import { contactRefFields } from '../contacts/contact-ref-sql';
import { isoInstant, jsonList, jsonObject } from '../platform/database/json-sql';
import { behindSql } from '../preferences/write-learned';
import { bestReachJson } from '../pulse/contact-windows';
import { IS_LETTER } from '../pulse/is-letter';
import { ASKS } from '../pulse/rule-facts-sql';
import { takesPart } from '../pulse/takes-part';
import { readableDecision } from './decisions/readable-decision';
import { FURTHER, PLANNED } from './further-sql';

const OF_CONTACT = (alias: string) => `${alias}.workspace_id = c.workspace_id AND ${alias}.contact_id = c.id`;

const tagIds = `(SELECT coalesce(json_agg(st.tag_id), '[]') FROM contact_tag st WHERE ${OF_CONTACT('st')})`;

const contact = jsonObject({
  ...contactRefFields('c'),
  relationshipKinds: 'c.relationship_kinds',
  lifecycleStage: 'c.lifecycle_stage',
  tagIds,
  importance: 'c.importance',
  language: 'c.language',
  timeZone: 'c.time_zone',
  deceasedAt: 'c.deceased_at',
  archivedAt: isoInstant('c.archived_at'),
  ownerId: 'c.owner_id',
});

/** SQL of the preferences of the contact `c`; one that stands on an interaction the viewer may not read is not there either. */
export const PREFERENCES = jsonList({
  item: jsonObject({
    id: 'sf.id',
    key: 'sf.key',
    value: 'sf.value',
    strength: 'sf.strength',
    source: 'sf.source',
    evidenceInteractionId: 'sf.evidence_interaction_id',
    confirmedAt: isoInstant('sf.confirmed_at'),
    validUntil: 'sf.valid_until',
    behind: behindSql('sfe'),
  }),
  from: `preference sf
    LEFT JOIN interaction sfe ON sfe.workspace_id = sf.workspace_id AND sfe.id = sf.evidence_interaction_id
   WHERE ${OF_CONTACT('sf')} AND (sf.evidence_interaction_id IS NULL OR sfe.id IS NOT NULL)`,
  orderBy: 'sf.id',
});

/** SQL of the promises of the contact `c` that match a condition on `sq`, and that the viewer may read. */
export const promisesWhere = (condition: string) =>
  jsonList({
    item: jsonObject({
      id: 'sq.id',
      text: 'sq.text',
      direction: 'sq.direction',
      dueAt: isoInstant('sq.due_at'),
      dueZone: 'sq.due_zone',
      originalDueAt: isoInstant('sq.original_due_at'),
      movedUntold: 'sq.moved_untold',
      promisorId: 'sq.promisor_id',
      source: jsonObject({
        id: 'sqi.id',
        occurredAt: isoInstant('sqi.occurred_at'),
        visibility: 'sqi.visibility',
        authorId: 'sqi.author_id',
      }),
    }),
    from: `promise sq
    JOIN interaction sqi ON sqi.workspace_id = sq.workspace_id AND sqi.id = sq.source_interaction_id
   WHERE ${OF_CONTACT('sq')} AND ${condition}`,
    orderBy: 'sq.id',
  });

const NEWEST = `SELECT np.interaction_id FROM interaction_participant np
    JOIN interaction ni ON ni.workspace_id = np.workspace_id AND ni.id = np.interaction_id
   WHERE ${OF_CONTACT('np')} AND NOT np.planned AND ${takesPart('np', 'ni')}
   ORDER BY np.occurred_at DESC, np.id DESC LIMIT ${SNAPSHOT_INTERACTIONS}`;
const NAMED = `SELECT unnest(ARRAY[u.negative_interaction_id, u.unanswered_interaction_id, u.last_two_way_interaction_id])`;

const interactions = jsonList({
  item: jsonObject({
    id: 'i.id',
    occurredAt: isoInstant('i.occurred_at'),
    status: 'i.status',
    direction: 'i.direction',
    visibility: 'i.visibility',
    expectsAnswer: 't.channel IS NOT NULL OR t.response_target_minutes IS NOT NULL',
    letter: IS_LETTER,
    feeling: 'i.feeling',
    feelingSource: 'i.feeling_source',
    twoWay: 'i.two_way',
    imported: 'i.imported_at IS NOT NULL',
    typeKey: 't.key',
    typeLabel: 't.label',
    channel: 't.channel',
    outcome: 'i.outcome',
    situation: 'i.situation',
    asked: ASKS,
    subject: 'i.subject',
    theirWords: `left(i.their_words, ${SNAPSHOT_TEXT_CHARACTERS})`,
    body: `left(i.body, ${SNAPSHOT_TEXT_CHARACTERS})`,
    responseTargetMinutes: `coalesce((v.body ->> 'responseTargetMinutes')::int, t.response_target_minutes)`,
    authorName: 'i.author_name',
    authorId: 'i.author_id',
  }),
  from: `((${NEWEST}) UNION ${NAMED}) s
    JOIN interaction i ON i.workspace_id = c.workspace_id AND i.id = s.interaction_id
    JOIN interaction_type t ON t.workspace_id = i.workspace_id AND t.id = i.type_id
    LEFT JOIN protocol_version v ON v.workspace_id = i.workspace_id AND v.id = i.protocol_version_id`,
  orderBy: 'i.occurred_at DESC, i.id DESC',
});

// The last 30 days end at the latest with the last attempt, so this holds all of them whatever time it is.
const outboundAt = `(SELECT coalesce(json_agg(${isoInstant('op.occurred_at')}), '[]') FROM interaction_participant op
    JOIN interaction oi ON oi.workspace_id = op.workspace_id AND oi.id = op.interaction_id
   WHERE ${OF_CONTACT('op')} AND op.occurred_at BETWEEN u.last_attempt_at - interval '${CEILING_DAYS * 24} hours' AND u.last_attempt_at
     AND oi.visibility = 'NORMAL' AND oi.status = 'COMPLETED' AND oi.direction = 'OUTBOUND'
     AND ${takesPart('op', 'oi')})`;

const pulse = jsonObject({
  lastTwoWayAt: isoInstant('u.last_two_way_at'),
  lastTwoWayInteractionId: 'u.last_two_way_interaction_id',
  lastTwoWayTypeLabel: `(SELECT lt.label FROM interaction_type lt
    WHERE lt.workspace_id = c.workspace_id AND lt.key = u.last_two_way_type_key)`,
  lastTwoWayBy: 'u.last_two_way_by',
  medianGapDays: 'u.median_gap_days',
  medianGapN: 'coalesce(u.median_gap_n, 0)',
  unansweredOutbound: 'coalesce(u.unanswered_outbound, 0)',
  outboundAt,
});

const ownCadence = `(SELECT ${CADENCE_SETTING} FROM cadence cd WHERE ${OF_CONTACT('cd')})`;

const reminders = jsonList({
  item: jsonObject({ id: 'sr.id', title: 'sr.title', at: isoInstant('sr.remind_at'), rule: 'sr.rule' }),
  from: `reminder sr
    LEFT JOIN interaction sri ON sri.workspace_id = sr.workspace_id AND sri.id = sr.source_interaction_id
   WHERE ${OF_CONTACT('sr')} AND sr.closed_at IS NULL AND (sr.source_interaction_id IS NULL OR sri.id IS NOT NULL)`,
  orderBy: 'sr.remind_at, sr.id',
});

const importantDates = jsonList({
  item: jsonObject({
    id: 'sd.id',
    kind: 'sd.kind',
    label: 'sd.label',
    year: 'sd.year',
    month: 'sd.month',
    day: 'sd.day',
    leadDays: 'sd.lead_days',
    confirmed: 'sd.confirmed',
  }),
  from: `important_date sd WHERE ${OF_CONTACT('sd')}`,
  orderBy: 'sd.id',
});

/** Far more than one person gets; older ones only matter while nothing has happened since. */
const DECISIONS = 100;

const decisions = jsonList({
  item: jsonObject({
    id: 'e.id',
    rule: 'e.rule',
    subjectKey: 'e.subject_key',
    kind: 'e.kind',
    until: isoInstant('e.until'),
    reason: 'e.reason',
    evidenceIds: 'e.evidence_ids',
    decidedAt: isoInstant('e.decided_at'),
  }),
  from: `(SELECT * FROM suggestion_decision sx WHERE ${OF_CONTACT('sx')} AND ${readableDecision('sx')}
    ORDER BY sx.decided_at DESC, sx.id DESC LIMIT ${DECISIONS}) e`,
  orderBy: 'e.decided_at DESC, e.id DESC',
});

/**
 * SQL of what the rules look at of the contact `c`, as the viewer may read it: a `KnownContact` as JSON. Nothing in it
 * depends on what time it is.
 */
export const KNOWN_CONTACT = `(SELECT ${jsonObject({
  contact,
  reachability: reachabilityWindow.sql,
  bestReach: bestReachJson('u'),
  preferences: PREFERENCES,
  promises: promisesWhere(`sq.status = 'OPEN'`),
  interactions,
  pulse,
  ownCadence,
  planned: PLANNED,
  reminders,
  importantDates,
  decisions,
  ...FURTHER,
})} FROM (SELECT) one LEFT JOIN contact_pulse u ON u.workspace_id = c.workspace_id AND u.id = c.id)`;
