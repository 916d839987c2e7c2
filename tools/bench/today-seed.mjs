import { withConnection } from '../start/postgres/connect.mjs';
import { wordsSql } from './words-sql.mjs';

/** The viewer looks after this many people, however many the workspace knows. */
const OWN = 500;

const ID = `CREATE FUNCTION pg_temp.bench_id(kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
  $$ SELECT (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $$`;

const COLLEAGUE = [
  `INSERT INTO app_user (id, created_at) SELECT pg_temp.bench_id(20, 1), now() ON CONFLICT DO NOTHING`,
  `INSERT INTO membership (workspace_id, id, version, name, role, active, created_at)
   SELECT $1, pg_temp.bench_id(20, 1), 1, 'Carl Colleague', 'AGENT', true, now() ON CONFLICT DO NOTHING`,
];

/** Who looks after the contact `n`: the viewer after the first ones, nobody after a fifth of the others, else a colleague. */
const OWNER = `CASE WHEN n <= ${OWN} THEN $2::uuid WHEN n % 5 > 0 THEN pg_temp.bench_id(20, 1) END`;
const STAFF = `coalesce(${OWNER}, $2)`;
/** What is with the contact `n`: 0 to 2 of a hundred each have something due. */
const M = `(n / 7 * 37 % 100)`;

const PEOPLE = [
  `INSERT INTO contact (workspace_id, id, version, given_name, family_name, display_name, sort_name, search,
     relationship_kinds, importance, owner_id, language, created_at, updated_at)
   SELECT $1, pg_temp.bench_id(1, n), 1, 'Given' || n, 'Family' || n, 'Given' || n || ' Family' || n,
          'family' || n || ' given' || n, 'given' || n || ' family' || n, '{CUSTOMER}', 1 + n % 3, ${OWNER}, 'en', now(), now()
     FROM generate_series($3::bigint, $4::bigint) n`,
  `INSERT INTO contact_point (workspace_id, id, version, contact_id, kind, value, preferred, status, created_at)
   SELECT $1, pg_temp.bench_id(4, n), 1, pg_temp.bench_id(1, n), 'PHONE', '+4930' || (1000000 + n), false, 'ACTIVE', now()
     FROM generate_series($3::bigint, $4::bigint) n`,
  `INSERT INTO important_date (workspace_id, id, version, contact_id, kind, month, day, lead_days, confirmed, created_at)
   SELECT $1, pg_temp.bench_id(15, n), 1, pg_temp.bench_id(1, n), 'BIRTHDAY', 1 + n % 12, 1 + n / 12 % 28, 3, true, now()
     FROM generate_series($3::bigint, $4::bigint) n WHERE n % 2 = 0`,
];

/**
 * Touchpoints of the contact `n`, `j` from the newest: calls that reached them, one in ten in confidence; of one in a
 * hundred the newest hurt.
 */
const SCRIPT = `(
  SELECT n, j, n * 16 + j AS k, ${M} = 1 AND j = 0 AS hurt,
         date_trunc('hour', now()) - make_interval(days => (4 + n % 20 + j * 9 + CASE WHEN ${M} = 0 THEN 90 ELSE 0 END)::int) AS at
    FROM generate_series($3::bigint, $4::bigint) n, generate_series(0, $5::int - 1) j) s`;

const HISTORY = [
  `INSERT INTO interaction (workspace_id, id, version, type_id, direction, status, occurred_at, outcome, subject, body,
     feeling, feeling_source, emotions, listening, two_way, visibility, author_kind, author_id, author_name,
     transcript_length, words, created_at, updated_at)
   SELECT $1, pg_temp.bench_id(8, s.k), 1, t.id, CASE WHEN hurt THEN 'INBOUND' ELSE 'OUTBOUND' END, 'COMPLETED', s.at,
          CASE WHEN hurt THEN NULL ELSE 'CONNECTED' END, 'About order ' || s.k, 'We talked about the delivery and the invoice.',
          CASE WHEN hurt THEN 'UPSET' ELSE 'NEUTRAL' END, 'STAFF_OBSERVED', '{}', '{}', NOT hurt,
          CASE WHEN (s.n + s.j) % 10 = 1 THEN 'SENSITIVE' ELSE 'NORMAL' END, 'USER', ${STAFF},
          'Olga Owner', 0, ${wordsSql(`'About order ' || s.k`, 's.at')}, s.at, s.at
     FROM ${SCRIPT} JOIN interaction_type t ON t.workspace_id = $1 AND t.key = CASE WHEN hurt THEN 'EMAIL' ELSE 'CALL' END`,
  `INSERT INTO interaction_participant (workspace_id, id, version, interaction_id, contact_id, role, occurred_at, planned,
     pinned)
   SELECT $1, pg_temp.bench_id(9, s.k), 1, pg_temp.bench_id(8, s.k), pg_temp.bench_id(1, s.n), 'RECIPIENT', s.at, false, false
     FROM ${SCRIPT}`,
  `INSERT INTO promise (workspace_id, id, version, contact_id, text, direction, promisor_id, promisor_name, explicit,
     due_at, due_zone, moved_untold, status, source_interaction_id, created_at)
   SELECT $1, pg_temp.bench_id(12, s.k), 1, pg_temp.bench_id(1, s.n), 'Send the offer', 'OURS', ${STAFF}, 'Olga Owner', true,
          now() - interval '1 day', 'Europe/Berlin', false, 'OPEN', pg_temp.bench_id(8, s.k), s.at
     FROM ${SCRIPT} WHERE ${M} = 2 AND s.j = 0 AND ${OWNER} IS NOT NULL`,
];

/** Adds contacts of these numbers, each with so many touchpoints; three of a hundred have something due. */
export async function seedToday(
  /** @type {string} */ ownerUrl,
  /** @type {{ workspaceId: string, ownerId: string }} */ { workspaceId, ownerId },
  /** @type {{ from: number, to: number, touchpoints: number }} */ { from, to, touchpoints },
) {
  const types = ['uuid', 'uuid', 'bigint', 'bigint', 'int'];
  const given = types.map((type, index) => `$${index + 1}::${type} AS p${index + 1}`).join(', ');
  await withConnection(ownerUrl, async (client) => {
    await client.query(ID);
    for (const text of [...COLLEAGUE, ...PEOPLE, ...HISTORY])
      await client.query(`WITH given AS (SELECT ${given}) ${text}`, [workspaceId, ownerId, from, to, touchpoints]);
  });
}
