import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import './domain-in-node.mjs';

const { fieldChanges } = await import('../../../apps/api/src/history/field-changes.ts');
const { wordsOf } = await import('../../../apps/api/src/interactions/words-of.ts');
const { updatePulse } = await import('../../../apps/api/src/pulse/update-pulse.ts');

/** @typedef {import('./database.mjs').Query} Query */

const LOAD = `SELECT c.display_name AS name, coalesce(c.time_zone, w.time_zone) AS zone, t.channel, t.label, t.default_direction AS direction
  FROM contact c JOIN workspace w ON w.id = c.workspace_id JOIN interaction_type t ON t.workspace_id = c.workspace_id
 WHERE c.workspace_id = $1 AND c.id = $2 AND t.id = $3 FOR NO KEY UPDATE OF c`;

const INTO = {
  interaction:
    'id uuid, version int, type_id uuid, direction text, status text, occurred_at timestamptz, outcome text, subject text, body text, their_words text, feeling text, feeling_source text, emotions text[], listening text[], two_way boolean, protocol_version_id uuid, visibility text, author_kind text, author_id uuid, author_name text, transcript_length int, words tsvector, created_at timestamptz, updated_at timestamptz',
  interaction_participant:
    'id uuid, version int, interaction_id uuid, contact_id uuid, role text, occurred_at timestamptz, planned boolean, pinned boolean',
  pain_point:
    'id uuid, version int, contact_id uuid, title text, their_words text, category text, severity smallint, status text, repeat_count int, first_mentioned_at timestamptz, last_mentioned_at timestamptz, created_at timestamptz',
  pain_mention:
    'id uuid, version int, pain_point_id uuid, interaction_id uuid, their_words text, severity smallint, mentioned_at timestamptz',
  preference:
    'id uuid, version int, contact_id uuid, key text, value text, strength text, source text, evidence_interaction_id uuid, confirmed_at timestamptz, valid_until date, created_at timestamptz',
  promise:
    'id uuid, version int, contact_id uuid, text text, direction text, promisor_id uuid, promisor_name text, explicit boolean, due_at timestamptz, due_zone text, moved_untold boolean, status text, source_interaction_id uuid, created_at timestamptz',
};
const TABLES = Object.keys(INTO);

const into = (/** @type {string} */ table, /** @type {string} */ typed, /** @type {number} */ index) => {
  const names = typed.split(', ').map((column) => `"${column.split(' ')[0]}"`);
  return `w${index} AS (INSERT INTO ${table} (workspace_id, ${names.join(', ')}) SELECT $1::uuid, d.* FROM
    json_to_recordset($${index + 11}::json) AS d(${typed.replace(/^|(?<=, )/g, '')}) WHERE EXISTS (SELECT FROM claim))`;
};

/** One statement for all rows; the record of the change claims the request, so a second one writes nothing. */
const WRITE = `WITH claim AS (
  INSERT INTO change_record (workspace_id, id, at, actor_kind, actor_id, actor_name, operation, subject, subject_id, contact_id,
    rows, visibility, author_id, request_id, request_hash)
  VALUES ($1, $2, $3, 'USER', $4, $5, 'logInteraction', 'INTERACTION', $6, $7, $8::jsonb, $9, $4, $6, $10)
  ON CONFLICT DO NOTHING RETURNING id),
${Object.entries(INTO)
  .map(([table, typed], index) => into(table, typed, index))
  .join(',\n')}
SELECT count(*)::int AS claimed FROM claim`;

/** Locks the contact, and makes the rows and the change of a completed interaction out of the input. */
export async function decide(
  /** @type {Query} */ query,
  /** @type {import('./database.mjs').Actor} */ actor,
  /** @type {any} */ input,
  /** @type {string} */ now,
) {
  const [known] = await query(LOAD, [actor.workspaceId, input.contactId, input.typeId]);
  if (!known) throw new Error('No such contact or type.');
  const rows = rowsOf({ input, known, actor, now }).map(([table, row]) => {
    const after = { ...row, version: 1 };
    return { table, id: row.id, before: null, after };
  });
  const names = { [input.typeId]: known.label };
  const fields = fieldChanges(rows, names).map((field) => ({ ...field, __typename: 'FieldChange' }));
  const by = { id: actor.id, kind: 'USER', name: actor.name, __typename: 'Actor' };
  const about = {
    operation: 'logInteraction',
    subject: 'INTERACTION',
    subjectId: input.id,
    contactId: input.contactId,
  };
  const marks = { undoneAt: null, viewerCanUndo: true, __typename: 'Change' };
  return { rows, input, change: { id: newId(), at: now, actor: by, ...about, fields, ...marks } };
}

/** Writes what was decided, and what the contact's history adds up to from now on. */
export async function write(
  /** @type {Query} */ query,
  /** @type {import('./database.mjs').Actor} */ actor,
  /** @type {Awaited<ReturnType<typeof decide>>} */ { rows, input, change },
) {
  const hash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const groups = TABLES.map((name) =>
    JSON.stringify(rows.filter(({ table }) => table === name).map(({ after }) => after)),
  );
  await query(WRITE, [
    ...[actor.workspaceId, change.id, change.at, actor.id, actor.name, input.id, input.contactId],
    ...[JSON.stringify(rows), input.visibility ?? 'NORMAL', hash, ...groups],
  ]);
  await updatePulse({ query: (text, params = []) => query(text, [...params]) }, [input.contactId]);
}

/** @typedef {{ input: any, known: any, actor: import('./database.mjs').Actor, now: string }} Given what a log is made of */

/** @returns {[string, { id: string, [column: string]: unknown }][]} tables with their rows */
function rowsOf(/** @type {Given} */ given) {
  const { input, now } = given;
  const { id, contactId: contact_id, painPoints = [], preferences = [], promises = [] } = input;
  const main = interaction(given);
  const { occurred_at } = main;
  const role = main.direction === 'INBOUND' ? 'INITIATOR' : 'RECIPIENT';
  const place = { role, contact_id, interaction_id: id, occurred_at, planned: false, pinned: false };
  const learned = { contact_id, evidence_interaction_id: id, confirmed_at: occurred_at, created_at: now };
  return [
    ['interaction', main],
    ['interaction_participant', { id: newId(), ...place }],
    ...painPoints.flatMap((/** @type {any} */ pain) =>
      told(pain, { contact_id, interaction_id: id, occurred_at, now }),
    ),
    ...preferences.map((/** @type {any} */ one) => ['preference', { ...one, ...learned }]),
    ...promises.map((/** @type {any} */ one) => ['promise', promised(one, given)]),
  ];
}

function interaction(/** @type {Given} */ { input, known, actor, now }) {
  const { id, typeId: type_id, outcome, subject, body, theirWords: their_words, feeling, occurredAt = now } = input;
  const [direction, visibility] = [input.direction ?? known.direction, input.visibility ?? 'NORMAL'];
  return {
    ...{ id, type_id, direction, status: 'COMPLETED', occurred_at: occurredAt, outcome, two_way: true, visibility },
    ...{ subject, body, their_words, feeling, feeling_source: 'STAFF_OBSERVED', emotions: [], listening: [] },
    ...{ protocol_version_id: input.protocolVersionId, transcript_length: 0 },
    ...{ author_kind: 'USER', author_id: actor.id, author_name: actor.name, created_at: now, updated_at: now },
    words: wordsOf({ subject, body, their_words, occurred_at: occurredAt }),
  };
}

function told(/** @type {any} */ { id, title, theirWords: their_words, category, severity }, /** @type {any} */ of) {
  const { contact_id, interaction_id, occurred_at: at, now } = of;
  const state = { status: 'OPEN', repeat_count: 0, first_mentioned_at: at, last_mentioned_at: at, created_at: now };
  return [
    ['pain_point', { id, contact_id, title, their_words, category, severity, ...state }],
    ['pain_mention', { id: newId(), pain_point_id: id, severity, their_words, interaction_id, mentioned_at: at }],
  ];
}

function promised(
  /** @type {any} */ { id, text, direction, dueAt },
  /** @type {Given} */ { input, known, actor, now },
) {
  const who = { promisor_id: actor.id, promisor_name: actor.name, explicit: true };
  const when = { due_at: dueAt, due_zone: known.zone, moved_untold: false, status: 'OPEN', created_at: now };
  return { id, contact_id: input.contactId, text, direction, ...who, ...when, source_interaction_id: input.id };
}
