import { isoInstant, jsonList, jsonObject } from '../platform/database/json-sql';
import type { Window } from '../platform/window';

/** A mention this long after the one before is a repetition (product rule 2: "already told us"). */
const REPEATED = `interval '24 hours'`;

const told = jsonObject({
  repeatCount: `(count(*) FILTER (WHERE m.gap > ${REPEATED}))::int`,
  firstMentionedAt: isoInstant('min(m.mentioned_at)'),
  lastMentionedAt: isoInstant('max(m.mentioned_at)'),
  mentions: `json_agg(${jsonObject({
    id: 'm.id',
    interactionId: 'm.interaction_id',
    mentionedAt: isoInstant('m.mentioned_at'),
  })} ORDER BY m.mentioned_at DESC, m.id DESC)`,
});

// Counted from the mentions the viewer may read and not from the stored sums, which would tell of the others.
const readableMentions = `(
  SELECT pm.*, pm.mentioned_at - lag(pm.mentioned_at) OVER (ORDER BY pm.mentioned_at, pm.id) AS gap
    FROM pain_mention pm JOIN interaction mi ON mi.workspace_id = pm.workspace_id AND mi.id = pm.interaction_id
   WHERE pm.workspace_id = pp.workspace_id AND pm.pain_point_id = pp.id) m`;

const item = `${jsonObject({
  id: 'pp.id',
  version: 'pp.version',
  title: 'pp.title',
  theirWords: 'pp.their_words',
  category: 'pp.category',
  severity: 'pp.severity',
  status: 'pp.status',
  ownerId: 'c.owner_id',
})}::jsonb || told.sums::jsonb`;

/** `Contact.painPoints`: every pain point of which the viewer may read a mention, the worst and newest first. */
export const painPointsWindow: Window = {
  field: 'painPoints',
  sql: jsonList({
    item,
    from: `pain_point pp
      CROSS JOIN LATERAL (SELECT ${told} AS sums, max(m.mentioned_at) AS last_at FROM ${readableMentions}) told
     WHERE pp.workspace_id = c.workspace_id AND pp.contact_id = c.id AND told.last_at IS NOT NULL`,
    orderBy: 'pp.severity DESC, told.last_at DESC, pp.id',
  }),
};

const mentionBefore = `(
  SELECT CASE WHEN pm.mentioned_at - b.mentioned_at > ${REPEATED} THEN ${isoInstant('b.mentioned_at')} END
    FROM pain_mention b JOIN interaction bi ON bi.workspace_id = b.workspace_id AND bi.id = b.interaction_id
   WHERE b.workspace_id = pm.workspace_id AND b.pain_point_id = pm.pain_point_id
     AND (b.mentioned_at, b.id) < (pm.mentioned_at, pm.id)
   ORDER BY b.mentioned_at DESC, b.id DESC LIMIT 1)`;

/** `Interaction.painMentions`: the pain points told in it. */
export const painMentionsWindow: Window = {
  field: 'painMentions',
  sql: jsonList({
    item: jsonObject({
      id: 'pm.id',
      painPointId: 'pm.pain_point_id',
      title: 'pp.title',
      theirWords: 'pm.their_words',
      severity: 'pm.severity',
      mentionedAt: isoInstant('pm.mentioned_at'),
      alreadyToldAt: mentionBefore,
    }),
    from: `pain_mention pm
      JOIN pain_point pp ON pp.workspace_id = pm.workspace_id AND pp.id = pm.pain_point_id
     WHERE pm.workspace_id = i.workspace_id AND pm.interaction_id = i.id`,
    orderBy: 'pm.severity DESC, pm.id',
  }),
};
