import {
  columns,
  instant,
  instants,
  object,
  preference,
  PREFERENCE_ORDER,
  promise,
  PROMISE_ORDER,
  ref,
} from './sql.mjs';

const NOW = '$3::timestamptz';
const LEADS = '$4::boolean';
/** An interaction may be on the timeline and pinned as well. */
const EACH = '(SELECT DISTINCT ON (id) id, key, occurred_at FROM shown) s';

/** What hangs on the shown interactions `s`, each kind read once for all of them: [name, key, item, from, order]. */
const PARTS = [
  [
    'pains',
    'm.interaction_id',
    object('PainMention', {
      ...columns('m', 'id painPointId theirWords severity'),
      title: 'pp.title',
      ...instants('m', 'mentionedAt'),
      alreadyToldAt: `(SELECT CASE WHEN m.mentioned_at - b.mentioned_at > interval '24 hours' THEN ${instant('b.mentioned_at')} END
        FROM pain_mention b JOIN interaction bi ON bi.workspace_id = $1 AND bi.id = b.interaction_id
       WHERE b.workspace_id = $1 AND b.pain_point_id = m.pain_point_id AND (b.mentioned_at, b.id) < (m.mentioned_at, m.id)
       ORDER BY b.mentioned_at DESC, b.id DESC LIMIT 1)`,
    }),
    'pain_mention m JOIN pain_point pp ON pp.workspace_id = $1 AND pp.id = m.pain_point_id',
    'm.severity DESC, m.id',
  ],
  [
    'made',
    'q.source_interaction_id',
    promise({ now: NOW, leads: LEADS, source: ref('s', 's') }),
    `promise q JOIN ${EACH} ON s.id = q.source_interaction_id`,
    PROMISE_ORDER,
  ],
  [
    'kept',
    'q.resolution_interaction_id',
    object('PromiseRecord', columns('q', 'id text')),
    `promise q JOIN interaction ki ON ki.workspace_id = $1 AND ki.id = q.source_interaction_id AND q.status IN ('KEPT', 'KEPT_LATE')`,
    PROMISE_ORDER,
  ],
  [
    'learned',
    'f.evidence_interaction_id',
    preference(NOW, ref('s', 's')),
    `preference f JOIN ${EACH} ON s.id = f.evidence_interaction_id`,
    PREFERENCE_ORDER,
  ],
];

/** An interaction `s` with its parts. */
const ENTRY = object('Interaction', {
  ...columns(
    's',
    'id version situation direction status outcome subject body theirWords feeling feelingSource emotions listening visibility transcriptLength source',
  ),
  ...instants('s', 'occurredAt endedAt pinnedAt'),
  type: object('InteractionType', {
    id: 's.type_id',
    key: 's.key',
    label: 's.label',
    icon: 's.icon',
    channel: 's.channel',
  }),
  protocolVersion: `CASE WHEN v.id IS NOT NULL THEN ${object('ProtocolVersionRef', columns('v', 'id protocolId name number'))} END`,
  author: object('Actor', { id: 's.author_id', kind: 's.author_kind', name: 's.author_name' }),
  painMentions: `coalesce(pains.list, '[]')`,
  promises: `coalesce(made.list, '[]')`,
  keptPromises: `coalesce(kept.list, '[]')`,
  preferences: `coalesce(learned.list, '[]')`,
  viewerCanEdit: LEADS,
});

const SHOWN = `SELECT i.*, t.key, t.label, t.icon, t.channel, p.id AS place, p.occurred_at AS at, p.planned, p.pinned AS pin
  FROM interaction_participant p
  JOIN interaction i ON i.workspace_id = p.workspace_id AND i.id = p.interaction_id
  JOIN interaction_type t ON t.workspace_id = i.workspace_id AND t.id = i.type_id
 WHERE p.workspace_id = $1 AND p.contact_id = $2`;

const listOf = (/** @type {string} */ which, /** @type {string} */ order) =>
  `coalesce(json_agg(entry ORDER BY ${order}) FILTER (WHERE ${which}), '[]')::text`;

function entries(/** @type {string} */ shown, /** @type {string} */ answer) {
  const parts = PARTS.map(
    ([
      name,
      key,
      item,
      from,
      order,
    ]) => `LEFT JOIN (SELECT ${key} AS id, json_agg(${item} ORDER BY ${order}) AS list FROM ${from}
      WHERE ${key} = ANY(ARRAY(SELECT id FROM shown)) AND ${key?.split('.')[0]}.workspace_id = $1 GROUP BY ${key}) ${name} ON ${name}.id = s.id`,
  );
  return `WITH shown AS MATERIALIZED (${shown})
SELECT ${answer} FROM (SELECT s.*, ${ENTRY} AS entry FROM shown s
  LEFT JOIN protocol_version v ON v.workspace_id = $1 AND v.id = s.protocol_version_id
  ${parts.join('\n  ')}) e`;
}

const ASIDE = `${listOf('planned AND NOT listed', 'at, id')} AS planned, ${listOf('pin AND NOT listed', 'pinned_at DESC, id')} AS pinned`;
const SIDE = `${SHOWN} AND p.planned UNION ALL ${SHOWN} AND p.pinned`;

/**
 * The timeline's newest page, what is planned and what is pinned, in one statement. $1 workspace, $2 contact, $3 now,
 * $4 whether the viewer leads, $5 how many and one more.
 */
export const TIMELINE = entries(
  `(SELECT *, true AS listed FROM (${SHOWN} AND NOT p.planned ORDER BY p.occurred_at DESC, p.id DESC LIMIT $5) newest)
   UNION ALL SELECT *, false FROM (${SIDE}) side`,
  `${listOf('listed AND nth < $5', 'at DESC, place DESC')} AS nodes, ${ASIDE}, count(*) FILTER (WHERE listed)::int AS n,
   (array_agg(place ORDER BY nth DESC) FILTER (WHERE listed AND nth < $5))[1] AS place,
   (array_agg(to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') ORDER BY nth DESC) FILTER (WHERE listed AND nth < $5))[1] AS at,
   (SELECT count(*)::int FROM interaction_participant p JOIN interaction i ON i.workspace_id = p.workspace_id AND i.id = p.interaction_id
     WHERE p.workspace_id = $1 AND p.contact_id = $2 AND NOT p.planned) AS total`,
).replace('SELECT s.*, ', 'SELECT s.*, row_number() OVER (PARTITION BY listed ORDER BY at DESC, place DESC) AS nth, ');

/** One interaction ($5), what is planned and what is pinned; the other parameters are those of the timeline. */
export const LOGGED = entries(
  `SELECT *, true AS listed FROM (${SHOWN} AND i.id = $5) one UNION ALL SELECT *, false FROM (${SIDE}) side`,
  `(array_agg(entry) FILTER (WHERE listed))[1]::text AS interaction, ${ASIDE}`,
);
