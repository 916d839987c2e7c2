import './domain-in-node.mjs';
import { aroundFacts, relationships } from './around.mjs';
import { channelFacts } from './channels.mjs';
import { columns, instants, list, object, preference, PREFERENCE_ORDER, promise, PROMISE_ORDER, ref } from './sql.mjs';
import { lastOf, nextOf, remindedOf, withType } from './steps.mjs';

const { RELATIONSHIP_TYPES } = await import('@heed/domain');

const OF = (/** @type {string} */ alias) => `${alias}.workspace_id = $1 AND ${alias}.contact_id = $2`;
const NOW = '$3::timestamptz';
const LEADS = '$4::boolean';
const actor = (/** @type {string} */ prefix) => object('Actor', { id: `${prefix}_id`, name: `${prefix}_name` });

const tags = list(
  object('Tag', columns('t', 'id name')),
  `contact_tag ct JOIN tag t ON t.workspace_id = $1 AND t.id = ct.tag_id WHERE ${OF('ct')}`,
  't.folded_name',
);
const points = list(
  object('ContactPoint', columns('p', 'id version kind value label preferred status')),
  `contact_point p WHERE ${OF('p')}`,
  `array_position('{PHONE,EMAIL,CHAT,SOCIAL,ADDRESS,URL}', p.kind), p.preferred DESC, p.id`,
);
const affiliations = list(
  object('Affiliation', {
    ...columns('a', 'id version title buyingRole'),
    company: object('CompanyRef', columns('o', 'id name')),
    from: 'a.from_date',
    to: 'a.to_date',
    primary: 'a.is_primary',
  }),
  `affiliation a JOIN company o ON o.workspace_id = $1 AND o.id = a.company_id WHERE ${OF('a')}`,
  'a.to_date DESC NULLS FIRST, a.is_primary DESC, o.sort_name, a.id',
);
const consents = list(
  object('ConsentRecord', {
    ...columns('r', 'id channel purpose state lawfulBasis proof'),
    source: 'r.consent_source',
    recordedBy: actor('r.recorded_by'),
    ...instants('r', 'recordedAt'),
  }),
  `consent_record r WHERE ${OF('r')}`,
  'r.recorded_at DESC, r.id DESC',
);
const blocks = list(
  object('ChannelBlock', {
    ...columns('b', 'id channel reason'),
    ...instants('b', 'blockedAt liftedAt until'),
    blockedBy: actor('b.blocked_by'),
  }),
  `channel_block b WHERE ${OF('b')}`,
  'b.blocked_at DESC, b.id DESC',
);
const preferences = list(
  preference(NOW, `CASE WHEN i.id IS NOT NULL THEN ${ref('i', 't')} END`),
  `preference f LEFT JOIN (${withType('i', 't')}) ON i.workspace_id = $1 AND i.id = f.evidence_interaction_id
    WHERE ${OF('f')} AND (f.evidence_interaction_id IS NULL OR i.id IS NOT NULL)`,
  PREFERENCE_ORDER,
);
const promises = list(
  promise({ now: NOW, leads: LEADS, source: ref('i', 't') }),
  `promise q JOIN (${withType('i', 't')}) ON i.workspace_id = $1 AND i.id = q.source_interaction_id
    WHERE ${OF('q')} AND q.status = 'OPEN'`,
  PROMISE_ORDER,
);
const pains = list(
  object('PainPoint', {
    ...columns('pp', 'id version title theirWords category severity status'),
    repeatCount: 'm.repeats',
    ...instants('m', 'firstMentionedAt lastMentionedAt'),
    viewerCanEdit: LEADS,
    mentions: 'm.mentions',
  }),
  `pain_point pp JOIN LATERAL (
     SELECT min(at) AS first_mentioned_at, max(at) AS last_mentioned_at,
            (count(*) FILTER (WHERE gap > interval '24 hours'))::int AS repeats,
            json_agg(${object('PainMentionRef', { id: 'id', interactionId: 'interaction_id', ...Object.fromEntries([['mentionedAt', Object.values(instants('l', 'at'))[0] ?? '']]) })} ORDER BY at DESC, id DESC) AS mentions
       FROM (SELECT m.id, m.interaction_id, m.mentioned_at AS at, m.mentioned_at - lag(m.mentioned_at) OVER (ORDER BY m.mentioned_at, m.id) AS gap
               FROM pain_mention m JOIN interaction i ON i.workspace_id = $1 AND i.id = m.interaction_id
              WHERE m.workspace_id = $1 AND m.pain_point_id = pp.id) l) m ON m.first_mentioned_at IS NOT NULL
    WHERE ${OF('pp')} AND pp.status IN ('OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'FIXED_NOT_TOLD')`,
  'pp.severity DESC, m.last_mentioned_at DESC, pp.id',
);
/** What we owe, what lies ahead and what to remember, read once for the pulse and for what comes next. */
const OWED = `owed AS MATERIALIZED (SELECT q.id, q.text, q.due_at, i.visibility FROM promise q JOIN interaction i ON i.workspace_id = $1 AND i.id = q.source_interaction_id
    WHERE ${OF('q')} AND q.status = 'OPEN' AND q.direction = 'OURS'),
  ahead AS MATERIALIZED (SELECT i.id, coalesce(i.subject, t.label) AS text, i.occurred_at AS at, i.visibility
    FROM interaction_participant p JOIN (${withType('i', 't')}) ON i.workspace_id = $1 AND i.id = p.interaction_id WHERE ${OF('p')} AND p.planned)`;
const last = lastOf('$2', 'id direction outcome subject feeling');
const next = nextOf(`SELECT id, 'PLANNED' AS kind, text, at, at < ${NOW} AS overdue, NULL::date AS day FROM ahead
    UNION ALL SELECT id, 'PROMISE', text, due_at, due_at < ${NOW}, NULL FROM owed WHERE due_at IS NOT NULL
    UNION ALL ${remindedOf('$2', NOW)}`);
const pulse = object('ContactPulse', {
  id: 'c.id',
  ...instants('u', 'lastTwoWayAt'),
  openPromises: `(SELECT count(*)::int FROM owed WHERE visibility = 'NORMAL')`,
  overduePromises: `(SELECT count(*)::int FROM owed WHERE visibility = 'NORMAL' AND due_at < ${NOW})`,
  nextPlannedAt: `(SELECT ${Object.values(instants('a', 'at'))[0]} FROM (SELECT min(at) AS at FROM ahead WHERE visibility = 'NORMAL' AND at >= ${NOW}) a)`,
});

const facts = object('Facts', { ...channelFacts('$2'), deceasedAt: 'c.deceased_at', ...aroundFacts });

/**
 * Everything on a contact's page but interactions and what rules decide, as JSON text, and the facts for those rules.
 * $1 workspace, $2 contact, $3 now, $4 whether the viewer leads.
 */
export const PANELS = `WITH ${OWED} SELECT ${object('Contact', {
  ...columns(
    'c',
    'id version givenName familyName honorificPrefix nameToUse pronunciation pronouns displayName relationshipKinds lifecycleStage importance language timeZone deceasedAt source externalId',
  ),
  ...instants('c', 'createdAt updatedAt archivedAt'),
  leadKind: 'u.lead_kind',
  viewerCanEdit: LEADS,
  owner: `CASE WHEN m.id IS NOT NULL THEN ${object('Member', columns('m', 'id name'))} END`,
  recentFeelings: `coalesce(u.recent_feelings, '{}')`,
  tags,
  relationships: relationships(RELATIONSHIP_TYPES),
  affiliations,
  contactPoints: points,
  consents,
  channelBlocks: blocks,
  preferences,
  promises,
  painPoints: pains,
  pulse,
  next,
  lastInteraction: last,
})}::text AS panels, ${facts} AS facts
  FROM contact c
  LEFT JOIN membership m ON m.workspace_id = $1 AND m.id = c.owner_id
  LEFT JOIN contact_pulse u ON u.workspace_id = $1 AND u.id = c.id
 WHERE c.workspace_id = $1 AND c.id = $2`;
