import { array, pick, roll } from './dice.mjs';
import { FAMILY, folded, GIVEN, PLACES, STAFF, TRADES } from './vocabulary.mjs';

/** Contacts of one company, on average. */
const OF_A_COMPANY = 20;

const KINDS = [
  'CUSTOMER',
  'CUSTOMER',
  'CUSTOMER',
  'CUSTOMER',
  'CUSTOMER',
  'CUSTOMER',
  'PROSPECT',
  'PROSPECT',
  'SUPPLIER',
  'PARTNER',
];
const TAGS = ['Regular', 'Wholesale', 'Newsletter', 'Catering', 'VIP'];

/**
 * SQL of who looks after the contact `n`, as a number of staff: 0 is the viewer, who looks after the first `owned`
 * contacts, or after as many as each of the others; null is nobody, after every fifth of the rest.
 */
export function ownerOf(/** @type {string} */ n, /** @type {import('./fill.mjs').Scale} */ { staff, owned }) {
  if (owned === undefined) return `CASE WHEN ${n} % 5 > 0 THEN ${roll(staff + 1, n, 1)} END`;
  return `CASE WHEN ${n} <= ${owned} THEN 0 WHEN ${n} % 5 > 0 THEN 1 + ${roll(staff, n, 1)} END`;
}

/** SQL of the id of a number of staff. */
export function memberId(/** @type {string} */ number) {
  return `CASE ${number} WHEN 0 THEN $2::uuid ELSE pg_temp.seed_id(20, ${number}) END`;
}

/** SQL of the name of a number of staff, as it stands on what they did. */
export function memberName(/** @type {string} */ number) {
  return `CASE ${number} WHEN 0 THEN $5::text ELSE (${array(STAFF)})[1 + (${number} - 1) % ${STAFF.length}] END`;
}

const given = pick(GIVEN, 'n', 2);
const family = pick(FAMILY, 'n', 3);
const foldedGiven = pick(folded(GIVEN), 'n', 2);
const foldedFamily = pick(folded(FAMILY), 'n', 3);
const ascii = (/** @type {string} */ sql) => `translate(${sql}, '’', '')`;
const email = `${ascii(foldedGiven)} || '.' || ${ascii(foldedFamily)} || n || '@example.com'`;
const phone = `'4930' || (10000000 + n)`;

const each = 'FROM generate_series($3::bigint, $4::bigint) n';

/** Everybody, a statement for each table: $1 workspace, $2 viewer, $3 first number, $4 last number, $5 viewer's name. */
export function people(/** @type {import('./fill.mjs').Scale} */ scale) {
  const owner = ownerOf('n', scale);
  const companies = `greatest(1, $4::bigint / ${OF_A_COMPANY})`;
  return [
    `INSERT INTO app_user (id, created_at) SELECT pg_temp.seed_id(20, n), now() FROM generate_series(1, ${scale.staff}) n
     ON CONFLICT DO NOTHING`,
    `INSERT INTO membership (workspace_id, id, version, name, role, active, created_at)
     SELECT $1, pg_temp.seed_id(20, n), 1, ${memberName('n')}, 'AGENT', true, now() FROM generate_series(1, ${scale.staff}) n
     ON CONFLICT DO NOTHING`,
    `INSERT INTO company (workspace_id, id, version, name, sort_name, created_at, updated_at)
     SELECT $1, pg_temp.seed_id(2, n), 1, name, lower(translate(name, 'é', 'e')), now(), now()
       FROM generate_series(($3::bigint + ${OF_A_COMPANY - 1}) / ${OF_A_COMPANY}, ${companies}) n
       CROSS JOIN LATERAL (SELECT ${pick(PLACES, 'n', 4)} || ' ' || ${pick(TRADES, 'n', 5)} || ' ' || n AS name) s
     ON CONFLICT DO NOTHING`,
    `INSERT INTO tag (workspace_id, id, version, name, folded_name)
     SELECT $1, pg_temp.seed_id(3, n), 1, t, lower(t) FROM unnest(${array(TAGS)}) WITH ORDINALITY s(t, n)
     ON CONFLICT DO NOTHING`,
    `INSERT INTO contact (workspace_id, id, version, given_name, family_name, display_name, sort_name, search,
       relationship_kinds, importance, owner_id, language, created_at, updated_at)
     SELECT $1, pg_temp.seed_id(1, n), 1, ${given}, ${family}, ${given} || ' ' || ${family},
            ${foldedFamily} || ' ' || ${foldedGiven},
            ${foldedGiven} || ' ' || ${foldedFamily} || ' ' || ${email} || ' ' || ${phone},
            ARRAY[${pick(KINDS, 'n', 6)}], 1 + ${roll(3, 'n', 7)}, ${memberId('owner')}, 'en', now(), now()
       FROM (SELECT n, ${owner} AS owner ${each}) s`,
    ...around(companies),
  ];
}

/** What hangs on each contact; `companies` is SQL of how many there are. */
function around(/** @type {string} */ companies) {
  return [
    `INSERT INTO contact_point (workspace_id, id, version, contact_id, kind, value, preferred, status, created_at)
     SELECT $1, pg_temp.seed_id(4, n * 2 + k), 1, pg_temp.seed_id(1, n), (ARRAY['EMAIL', 'PHONE'])[k + 1],
            CASE k WHEN 0 THEN ${email} ELSE '+' || ${phone} END, k = 0, 'ACTIVE', now()
       ${each}, generate_series(0, 1) k`,
    `INSERT INTO affiliation (workspace_id, id, version, contact_id, company_id, title, is_primary, created_at)
     SELECT $1, pg_temp.seed_id(5, n), 1, pg_temp.seed_id(1, n), pg_temp.seed_id(2, 1 + n % ${companies}), 'Buyer', true, now()
       ${each} WHERE n % 2 = 0`,
    `INSERT INTO contact_tag (workspace_id, id, version, contact_id, tag_id)
     SELECT $1, pg_temp.seed_id(6, n * 2 + k), 1, pg_temp.seed_id(1, n), t.id
       ${each}, generate_series(0, 1) k, (SELECT array_agg(id ORDER BY folded_name) AS ids FROM tag WHERE workspace_id = $1
         AND folded_name = ANY(${array(TAGS.map((tag) => tag.toLowerCase()))})) all_tags,
       LATERAL (SELECT all_tags.ids[1 + (n + k) % ${TAGS.length}] AS id) t`,
    `INSERT INTO consent_record (workspace_id, id, version, contact_id, channel, purpose, state, lawful_basis,
       consent_source, recorded_by_kind, recorded_by_id, recorded_by_name, recorded_at)
     SELECT $1, pg_temp.seed_id(7, n), 1, pg_temp.seed_id(1, n), 'EMAIL', 'MARKETING', 'GRANTED', 'CONSENT', 'FORM', 'USER', $2,
            $5, now() - interval '90 days' ${each} WHERE n % 2 = 1`,
    `INSERT INTO important_date (workspace_id, id, version, contact_id, kind, month, day, lead_days, confirmed, created_at)
     SELECT $1, pg_temp.seed_id(15, n), 1, pg_temp.seed_id(1, n), 'BIRTHDAY', 1 + ${roll(12, 'n', 8)}, 1 + ${roll(28, 'n', 9)}, 3,
            true, now() ${each} WHERE n % 2 = 0`,
    `INSERT INTO relationship (workspace_id, id, version, from_id, to_id, type, created_at)
     SELECT $1, pg_temp.seed_id(16, n), 1, pg_temp.seed_id(1, n), pg_temp.seed_id(1, n + 1), 'COLLEAGUE', now()
       ${each} WHERE n % 4 = 1 AND n < $4::bigint`,
  ];
}
