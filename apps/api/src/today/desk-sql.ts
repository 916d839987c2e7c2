import { SNAPSHOT_TEXT_CHARACTERS } from '@heed/domain';
import { isoInstant, jsonList, jsonObject } from '../platform/database/json-sql';

/** More than anybody keeps ahead of them; a day that is too full shows among the next. */
const MOST_PROMISES = 200;
const FELT_DAYS = 5;

const text = (column: string) => `left(i.${column}, ${SNAPSHOT_TEXT_CHARACTERS})`;

// A day before now, because a promise of today may have been due this morning.
const promises = jsonList({
  item: jsonObject({
    id: 'q.id',
    text: 'q.text',
    dueAt: isoInstant('q.due_at'),
    dueZone: 'q.due_zone',
    source: jsonObject({ id: 'q.source_interaction_id', occurredAt: isoInstant('q.occurred_at') }),
  }),
  from: `(SELECT q.*, i.occurred_at FROM promise q
      JOIN interaction i ON i.workspace_id = q.workspace_id AND i.id = q.source_interaction_id
     WHERE q.workspace_id = $1 AND q.promisor_id = $2 AND q.status = 'OPEN' AND q.direction = 'OURS'
       AND q.due_at > $3::timestamptz - interval '36 hours' ORDER BY q.due_at, q.id LIMIT ${MOST_PROMISES}) q`,
  orderBy: 'q.due_at, q.id',
});

const felt = jsonList({
  item: jsonObject({
    id: 'i.id',
    occurredAt: isoInstant('i.occurred_at'),
    typeLabel: 't.label',
    subject: 'i.subject',
    theirWords: text('their_words'),
    body: text('body'),
    feeling: 'i.feeling',
    feelingSource: 'i.feeling_source',
    emotions: 'i.emotions',
  }),
  from: `interaction i JOIN interaction_type t ON t.workspace_id = i.workspace_id AND t.id = i.type_id
   WHERE i.workspace_id = $1 AND i.author_id = $2 AND i.status = 'COMPLETED' AND i.feeling IS NOT NULL
     AND i.imported_at IS NULL
     AND i.occurred_at BETWEEN $3::timestamptz - interval '${FELT_DAYS * 24} hours' AND $3::timestamptz`,
  orderBy: 'i.occurred_at, i.id',
});

/** SQL of the `DeskSnapshot` of the viewer, and of nobody else: $1 workspace, $2 viewer, $3 now. */
export const DESK = jsonObject({
  memberId: '$2::uuid',
  promisesPerDay: '(SELECT w.promises_per_day FROM workspace w WHERE w.id = $1)',
  hardWeek: `coalesce((SELECT ns.hard_week FROM notification_setting ns WHERE ns.workspace_id = $1 AND ns.id = $2), true)`,
  promises,
  felt,
});
