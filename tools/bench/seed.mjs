import { withConnection } from '../start/postgres/connect.mjs';
import { wordsSql } from './words-sql.mjs';

/**
 * How much is in the database. A twentieth of the contacts are well known and have half of the interactions, 100 each
 * at the usual ratio of 1 : 10.
 * @typedef {{ contacts: number, interactions: number }} Scale
 */

/** Ids are in the order of their numbers, like those that a growing database gets. */
const ID = `CREATE FUNCTION pg_temp.bench_id(kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
  $$ SELECT (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`;

const WORDS = `'We talked about the delivery, the invoice and what to do next. She asked for a call before noon, and said
 that the last answer took long. I promised to look into it and to write down what we agree on.'`;

const PEOPLE = [
  `INSERT INTO company (workspace_id, id, version, name, sort_name, created_at, updated_at)
   SELECT $1, pg_temp.bench_id(2, n), 1, 'Company ' || n, 'company ' || n, now(), now()
     FROM generate_series(1, $3::bigint / 20) n`,
  `INSERT INTO tag (workspace_id, id, version, name, folded_name)
   SELECT $1, pg_temp.bench_id(3, n), 1, 'Tag ' || n, 'tag ' || n FROM generate_series(1, 5) n`,
  `INSERT INTO contact (workspace_id, id, version, given_name, family_name, display_name, sort_name, search,
     relationship_kinds, importance, owner_id, language, created_at, updated_at)
   SELECT $1, pg_temp.bench_id(1, n), 1, 'Given' || n, 'Family' || n, 'Given' || n || ' Family' || n,
          'family' || n || ' given' || n, 'given' || n || ' family' || n || ' ' || n || '@example.com', '{CUSTOMER}', 2,
          CASE WHEN n % 3 > 0 THEN $2::uuid END, 'en', now(), now()
     FROM generate_series(1, $3::bigint) n`,
  `INSERT INTO contact_point (workspace_id, id, version, contact_id, kind, value, preferred, status, created_at)
   SELECT $1, pg_temp.bench_id(4, n * 2 + k), 1, pg_temp.bench_id(1, n), (ARRAY['EMAIL', 'PHONE'])[k + 1],
          CASE k WHEN 0 THEN n || '@example.com' ELSE '+4930' || (1000000 + n) END, k = 0, 'ACTIVE', now()
     FROM generate_series(1, $3::bigint) n, generate_series(0, 1) k`,
  `INSERT INTO affiliation (workspace_id, id, version, contact_id, company_id, title, is_primary, created_at)
   SELECT $1, pg_temp.bench_id(5, n), 1, pg_temp.bench_id(1, n), pg_temp.bench_id(2, 1 + n % ($3::bigint / 20)), 'Buyer',
          true, now() FROM generate_series(1, $3::bigint) n WHERE n % 2 = 0`,
  `INSERT INTO contact_tag (workspace_id, id, version, contact_id, tag_id)
   SELECT $1, pg_temp.bench_id(6, n * 2 + k), 1, pg_temp.bench_id(1, n), pg_temp.bench_id(3, 1 + (n + k) % 5)
     FROM generate_series(1, $3::bigint) n, generate_series(0, 1) k`,
  `INSERT INTO consent_record (workspace_id, id, version, contact_id, channel, purpose, state, lawful_basis,
     consent_source, recorded_by_kind, recorded_by_id, recorded_by_name, recorded_at)
   SELECT $1, pg_temp.bench_id(7, n), 1, pg_temp.bench_id(1, n), 'EMAIL', 'MARKETING', 'GRANTED', 'CONSENT', 'FORM',
          'USER', $2, 'Olga Owner', now() - interval '90 days' FROM generate_series(1, $3::bigint) n WHERE n % 2 = 1`,
];

/**
 * The numbered interactions `k` as a table `s`: whose (`n`), the how many-eth of that contact from the newest (`j`),
 * and when.
 */
const SCRIPT = `(
  SELECT k, n, j, date_trunc('hour', now()) - interval '40 minutes' - j * interval '61 hours' - (n % 50) * interval '7 minutes' AS at,
         (ARRAY['CALL', 'EMAIL', 'MEETING'])[1 + j % 3] AS key
    FROM (SELECT k, CASE WHEN k < $4::bigint / 2 THEN 1 + k % rich ELSE 1 + rich + k % ($3 - rich) END AS n,
                 (CASE WHEN k < $4 / 2 THEN k / rich ELSE (k - $4 / 2) / ($3 - rich) END)::int AS j
            FROM generate_series(0, $4::bigint - 1) k, (SELECT $3::bigint / 20 AS rich) r) numbered) s`;

const HISTORY = [
  `INSERT INTO interaction (workspace_id, id, version, type_id, direction, status, occurred_at, outcome, subject, body,
     their_words, feeling, feeling_source, emotions, listening, two_way, visibility, pinned_at, author_kind, author_id,
     author_name, transcript_length, words, created_at, updated_at)
   SELECT $1, pg_temp.bench_id(8, s.k), 1, t.id, CASE WHEN s.j % 2 = 0 THEN 'OUTBOUND' ELSE 'INBOUND' END, 'COMPLETED', s.at,
          CASE WHEN s.key = 'CALL' THEN 'CONNECTED' END, 'About order ' || s.k, ${WORDS},
          CASE WHEN s.j % 4 = 0 THEN 'It always takes too long.' END,
          CASE WHEN s.j % 2 = 0 THEN (ARRAY['STRAINED', 'NEUTRAL', 'WARM'])[1 + (s.j / 2) % 3] END,
          CASE WHEN s.j % 2 = 0 THEN 'STAFF_OBSERVED' END, '{}', '{}', s.key <> 'EMAIL',
          CASE WHEN s.j % 25 = 24 THEN 'SENSITIVE' ELSE 'NORMAL' END, CASE WHEN s.j = 1 THEN s.at END, 'USER', $2,
          'Olga Owner', 0, ${wordsSql(`'About order ' || s.k || ' ' || ${WORDS}`, 's.at')}, s.at, s.at
     FROM ${SCRIPT} JOIN interaction_type t ON t.workspace_id = $1 AND t.key = s.key ORDER BY s.k`,
  `INSERT INTO interaction_participant (workspace_id, id, version, interaction_id, contact_id, role, occurred_at, planned,
     pinned)
   SELECT $1, pg_temp.bench_id(9, s.k), 1, pg_temp.bench_id(8, s.k), pg_temp.bench_id(1, s.n), 'RECIPIENT', s.at, false, s.j = 1
     FROM ${SCRIPT} ORDER BY s.k`,
  `INSERT INTO pain_point (workspace_id, id, version, contact_id, title, category, severity, status, repeat_count,
     first_mentioned_at, last_mentioned_at, created_at)
   SELECT $1, pg_temp.bench_id(10, s.n * 4 + s.j / 10 % 4), 1, pg_temp.bench_id(1, s.n), 'Waits too long', 'PROCESS_WAIT',
          1 + (s.j / 10)::int % 4, CASE WHEN s.j / 10 % 4 < 2 THEN 'OPEN' ELSE 'RESOLVED_CONFIRMED' END, 1, s.at, s.at, s.at
     FROM ${SCRIPT} WHERE s.j % 10 = 0 AND s.j < 40`,
  `INSERT INTO pain_mention (workspace_id, id, version, pain_point_id, interaction_id, severity, mentioned_at)
   SELECT $1, pg_temp.bench_id(11, s.k), 1, pg_temp.bench_id(10, s.n * 4 + s.j / 10 % 4), pg_temp.bench_id(8, s.k), 2, s.at
     FROM ${SCRIPT} WHERE s.j % 10 = 0`,
  `INSERT INTO promise (workspace_id, id, version, contact_id, text, direction, promisor_id, promisor_name, explicit,
     due_at, due_zone, moved_untold, status, source_interaction_id, resolution_interaction_id, resolved_at, created_at)
   SELECT $1, pg_temp.bench_id(12, s.k), 1, pg_temp.bench_id(1, s.n), 'Send the offer', 'OURS', $2, 'Olga Owner', true,
          s.at + interval '7 days', 'Europe/Berlin', false, CASE WHEN later.k IS NULL THEN 'OPEN' ELSE 'KEPT' END,
          pg_temp.bench_id(8, s.k), pg_temp.bench_id(8, later.k), later.at, s.at
     FROM ${SCRIPT} LEFT JOIN ${SCRIPT.replace(/ s$/, ' later')} ON later.n = s.n AND later.j = s.j - 20
    WHERE s.j % 8 = 3`,
  `INSERT INTO preference (workspace_id, id, version, contact_id, key, value, strength, source, evidence_interaction_id,
     confirmed_at, created_at)
   SELECT $1, pg_temp.bench_id(13, s.k), 1, pg_temp.bench_id(1, s.n), (ARRAY['PACE', 'FORMALITY', 'DIRECTNESS'])[1 + s.j / 12 % 3],
          'As agreed ' || s.j, 'LIKES', 'CUSTOMER_STATED', pg_temp.bench_id(8, s.k), s.at, s.at
     FROM ${SCRIPT} WHERE s.j % 12 = 5`,
  `INSERT INTO change_record (workspace_id, id, at, actor_kind, actor_id, actor_name, operation, subject, subject_id,
     contact_id, rows, visibility, author_id, request_id, request_hash)
   SELECT $1, pg_temp.bench_id(14, s.k), s.at, 'USER', $2, 'Olga Owner', 'logInteraction', 'INTERACTION', pg_temp.bench_id(8, s.k),
          pg_temp.bench_id(1, s.n), '[]', 'NORMAL', $2, pg_temp.bench_id(8, s.k), md5(s.k::text) FROM ${SCRIPT}`,
];

/** The id of the contact of a number, from 1. */
export function contactId(/** @type {number} */ n) {
  return `00000001-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/**
 * Fills the workspace, a statement for each table; the same rows every time, dated back from now. The pulses are left
 * to Heed's own command.
 */
export async function seed(
  /** @type {string} */ ownerUrl,
  /** @type {{ workspaceId: string, ownerId: string }} */ whose,
  /** @type {Scale} */ { contacts, interactions },
) {
  await withConnection(ownerUrl, async (client) => {
    await client.query(ID);
    for (const text of [...PEOPLE, ...HISTORY])
      await insert(client, text, [whose.workspaceId, whose.ownerId, contacts, interactions]);
  });
}

/** Analysed, and the hint bits set, so that no round pays for them. */
export async function settle(/** @type {string} */ ownerUrl) {
  await withConnection(ownerUrl, async (client) => {
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  });
}

/** PostgreSQL wants a type for every parameter, also for those that a statement does not name. */
async function insert(
  /** @type {import('pg').Client} */ client,
  /** @type {string} */ text,
  /** @type {unknown[]} */ params,
) {
  const types = ['uuid', 'uuid', 'bigint', 'bigint'];
  const named = types.map((type, index) => `$${index + 1}::${type} AS p${index + 1}`).join(', ');
  await client.query(`WITH given AS (SELECT ${named}) ${text}`, params);
}
