import { memberId, memberName, ownerOf } from './people.mjs';
import { pick, quoted, roll, zipf } from './dice.mjs';
import { BODIES, NOUNS, PAINS, PREFERENCES, PROMISES, REMINDERS, SUBJECTS, THEIR_WORDS } from './vocabulary.mjs';

/** Compounds of two words: some thousands, of which each is rare. */
const RARE = NOUNS.flatMap((one, index) =>
  [1, 5, 11].map((step) => `${one}${NOUNS[(index * step + 7) % NOUNS.length]}`),
);

const FEELINGS = ['NEUTRAL', 'NEUTRAL', 'NEUTRAL', 'WARM', 'WARM', 'STRAINED', 'DELIGHTED'];

/**
 * SQL of what is with the contact `n`: of one in a hundred the newest mail hurt (1), with one a promise is past due (2),
 * one was forgotten for three months (0).
 */
const MOOD = '(n / 7 * 37 % 100)';

/**
 * SQL of the numbered touchpoints `k` as a table `s`: whose (`n`), the how many-eth of that contact from the newest
 * (`j`), when, by whom (a number of staff), and the one after it. A twentieth of the contacts are well known and have
 * half of them.
 */
const script = (/** @type {import('./fill.mjs').Scale} */ scale) => `(
  SELECT *, newest - j * pace AS at, newest - (j - 1) * pace AS next_at
    FROM (SELECT k, n, j, k - step AS next_k, ${MOOD} = 1 AND j = 0 AS hurt, ${MOOD} = 2 AND j = 0 AS owes,
           coalesce(${ownerOf('n', scale)}, ${roll(scale.staff + 1, 'n', 11)}) AS author, CASE WHEN ${MOOD} = 1 AND j = 0 THEN 2 ELSE 1 + j % 3 END AS kind,
           CASE WHEN n % 97 = 3 THEN now() - make_interval(mins => (n % 300)::int + 20)
             ELSE date_trunc('day', now()) + make_interval(days => -(4 + n % 20 + CASE WHEN ${MOOD} = 0 THEN 90 ELSE 0 END)::int, hours => 8, mins => (n % 540)::int) END AS newest,
           make_interval(days => CASE WHEN step = rich THEN 3 ELSE (6 + n * 7 % 40)::int END) AS pace
      FROM (SELECT k, rich, CASE WHEN k < half THEN rich ELSE many - rich END AS step,
                   $3::bigint + CASE WHEN k < half THEN k % rich ELSE rich + (k - half) % greatest(1, many - rich) END AS n,
                   (CASE WHEN k < half THEN k / rich ELSE (k - half) / greatest(1, many - rich) END)::int AS j
              FROM generate_series(0, ${scale.interactions}::bigint - 1) k,
                   (SELECT many, greatest(1, many / 20) AS rich, ${scale.interactions}::bigint / 2 AS half
                      FROM (SELECT $4::bigint - $3::bigint + 1 AS many) m) r) numbered OFFSET 0) placed OFFSET 0) s`;

const subject = `${pick(SUBJECTS, 'k', 20)} || ' ' || ${zipf(NOUNS, 'k', 21)}`;
const body = `replace(replace(replace(${pick(BODIES, 'k', 22)}, '@1', ${zipf(NOUNS, 'k', 23)}), '@2', ${zipf(NOUNS, 'k', 24)}),
  '@3', ${zipf(RARE, 'k', 25)} || CASE WHEN k % 3 = 0 THEN ' ' || ${roll(900000, 'k', 26)} + 100000 ELSE '' END)`;
const theirs = `CASE WHEN hurt OR j % 4 = 0 THEN ${pick(THEIR_WORDS, 'k', 27)} END`;
const listOf = (/** @type {readonly (readonly string[])[]} */ pairs, /** @type {number} */ index) =>
  pairs.map((pair) => pair[index] ?? '');
const person = (/** @type {string} */ number) => `${memberId(number)}, ${memberName(number)}`;
const id = (/** @type {number} */ kind, /** @type {string} */ number) => `pg_temp.seed_id(${kind}, base + ${number})`;

const DIGITS = "'0123456789abcdefghijklmnopqrstuvwxyz'";
const months = (/** @type {string} */ at) =>
  `((extract(year FROM ${at} AT TIME ZONE 'UTC') - 1970) * 12 + extract(month FROM ${at} AT TIME ZONE 'UTC') - 1)::int`;
/** The same as `monthKey` of the domain. */
const month = (/** @type {string} */ at) =>
  `substr(${DIGITS}, 1 + ${months(at)} / 36, 1) || substr(${DIGITS}, 1 + ${months(at)} % 36, 1)`;
const plain = (/** @type {string} */ text) => `translate(lower(${text}), 'é.,;:?-', 'e      ')`;

/** SQL of the words by which a text is found, under the key of a month. */
const words = (/** @type {string} */ text, /** @type {string} */ key) =>
  `array_to_tsvector(array_remove(string_to_array(${key} || replace(${plain(text)}, ' ', ' ' || ${key}), ' '), ${key}))`;

/**
 * What happened, a statement for each table: $1 workspace, $2 viewer, $3 first and $4 last number of a contact, $5 the
 * viewer's name, $6 ids of three interaction types, $7 how many touchpoints there are already.
 */
export function history(/** @type {import('./fill.mjs').Scale} */ scale) {
  const from = `FROM (SELECT s.*, $7::bigint AS base FROM ${script(scale)}) s`;
  return [
    `INSERT INTO interaction (workspace_id, id, version, type_id, direction, status, occurred_at, outcome, subject, body,
       their_words, feeling, feeling_source, emotions, listening, two_way, visibility, pinned_at, author_kind, author_id,
       author_name, transcript_length, words, created_at, updated_at)
     SELECT $1, ${id(8, 'k')}, 1, ($6::uuid[])[kind], CASE WHEN hurt OR j % 2 = 1 THEN 'INBOUND' ELSE 'OUTBOUND' END, 'COMPLETED',
            at, CASE WHEN kind = 1 AND NOT hurt THEN 'CONNECTED' END, subject, body, theirs,
            CASE WHEN hurt THEN 'UPSET' WHEN j = 0 THEN 'NEUTRAL' WHEN j % 2 = 0 THEN ${pick(FEELINGS, 'k', 28)} END,
            CASE WHEN hurt OR j % 2 = 0 THEN 'STAFF_OBSERVED' END, '{}', '{}', kind <> 2 AND NOT hurt,
            CASE WHEN j % 25 = 24 THEN 'SENSITIVE' ELSE 'NORMAL' END, CASE WHEN j = 1 THEN at END, 'USER', ${person('author')},
            0, ${words(`concat_ws(' ', subject, body, theirs)`, 'month')}, at, at
       FROM (SELECT s.*, $7::bigint AS base, ${subject} AS subject, ${body} AS body, ${theirs} AS theirs, ${month('at')} AS month FROM ${script(scale)} OFFSET 0) s`,
    `INSERT INTO interaction_participant (workspace_id, id, version, interaction_id, contact_id, role, occurred_at, planned,
       pinned)
     SELECT $1, ${id(9, 'k')}, 1, ${id(8, 'k')}, pg_temp.seed_id(1, n), 'RECIPIENT', at, false, j = 1 ${from}`,
    ...learned(scale),
    ...planned(scale),
    `INSERT INTO change_record (workspace_id, id, at, actor_kind, actor_id, actor_name, operation, subject, subject_id,
       contact_id, rows, visibility, author_id, request_id, request_hash)
     SELECT $1, ${id(14, 'k')}, at, 'USER', ${person('author')}, 'logInteraction', 'INTERACTION', ${id(8, 'k')},
            pg_temp.seed_id(1, n), '[]', CASE WHEN j % 25 = 24 THEN 'SENSITIVE' ELSE 'NORMAL' END, ${memberId('author')}, ${id(8, 'k')},
            md5(k::text) ${from}`,
  ];
}

/** What came of it: pains, promises, preferences and reminders. */
function learned(/** @type {import('./fill.mjs').Scale} */ scale) {
  const from = `FROM (SELECT s.*, $7::bigint AS base FROM ${script(scale)}) s`;
  return [
    `INSERT INTO pain_point (workspace_id, id, version, contact_id, title, category, severity, status, repeat_count,
       first_mentioned_at, last_mentioned_at, created_at)
     SELECT $1, pg_temp.seed_id(10, n * 4 + j / 10 % 4), 1, pg_temp.seed_id(1, n), ${pick(listOf(PAINS, 0), 'k', 30)},
            ${pick(listOf(PAINS, 1), 'k', 30)}, 1 + (j / 10)::int % 4,
            CASE WHEN j / 10 % 4 < 2 THEN 'OPEN' ELSE 'RESOLVED_CONFIRMED' END, 1, at, at, at
       ${from} WHERE j % 10 = 0 AND j < 40`,
    `INSERT INTO pain_mention (workspace_id, id, version, pain_point_id, interaction_id, severity, mentioned_at)
     SELECT $1, ${id(11, 'k')}, 1, pg_temp.seed_id(10, n * 4 + j / 10 % 4), ${id(8, 'k')}, 2, at ${from} WHERE j % 10 = 0`,
    `INSERT INTO promise (workspace_id, id, version, contact_id, text, direction, promisor_id, promisor_name, explicit,
       due_at, due_zone, moved_untold, status, source_interaction_id, resolution_interaction_id, resolved_at, created_at)
     SELECT $1, ${id(12, 'k')}, 1, pg_temp.seed_id(1, n), ${pick(PROMISES, 'k', 31)}, 'OURS', ${person('author')}, true,
            CASE WHEN owes THEN now() - interval '1 day' WHEN j < 20 THEN now() + make_interval(days => 20 + j + (n % 30)::int) ELSE at + interval '9 days' END,
            $8::text, false, CASE WHEN j < 20 THEN 'OPEN' ELSE 'KEPT' END, ${id(8, 'k')},
            CASE WHEN j >= 20 THEN ${id(8, 'next_k')} END, CASE WHEN j >= 20 THEN next_at END, at
       ${from} WHERE owes OR j % 8 = 3`,
    `INSERT INTO preference (workspace_id, id, version, contact_id, key, value, strength, source, evidence_interaction_id,
       confirmed_at, created_at)
     SELECT $1, ${id(13, 'k')}, 1, pg_temp.seed_id(1, n), (ARRAY[${listOf(PREFERENCES, 0).map(quoted).join(',')}])[1 + j / 12 % 5],
            (ARRAY[${listOf(PREFERENCES, 1).map(quoted).join(',')}])[1 + j / 12 % 5], 'LIKES', 'CUSTOMER_STATED', ${id(8, 'k')}, at, at
       ${from} WHERE j % 12 = 5`,
    `INSERT INTO reminder (workspace_id, id, version, title, contact_id, assignee_id, due_at, time_zone, state, remind_at, lead_minutes,
       origin, created_by_id, created_at)
     SELECT $1, pg_temp.seed_id(17, n), 1, ${pick(REMINDERS, 'n', 32)}, pg_temp.seed_id(1, n), ${memberId('author')}, due, $8, 'SCHEDULED',
            due, '{}', 'MANUAL', ${memberId('author')}, at
       FROM (SELECT s.*, date_trunc('day', now()) + make_interval(days => (n / 20 % 60)::int, hours => 9) AS due FROM ${script(scale)}) s
      WHERE j = 0 AND n % 20 = 7`,
  ];
}

/** A meeting with every fiftieth contact, within two months. */
function planned(/** @type {import('./fill.mjs').Scale} */ scale) {
  const from = `FROM (SELECT n, coalesce(${ownerOf('n', scale)}, ${roll(scale.staff + 1, 'n', 11)}) AS author,
      date_trunc('day', now()) + make_interval(days => 1 + (n / 50 % 60)::int, hours => 10) AS at
    FROM generate_series($3::bigint, $4::bigint) n WHERE n % 50 = 11) s`;
  return [
    `INSERT INTO interaction (workspace_id, id, version, type_id, direction, status, occurred_at, subject, emotions, listening,
       two_way, visibility, author_kind, author_id, author_name, transcript_length, words, created_at, updated_at)
     SELECT $1, pg_temp.seed_id(18, n), 1, ($6::uuid[])[3], 'OUTBOUND', 'PLANNED', at, 'Meet about the next season', '{}', '{}',
            true, 'NORMAL', 'USER', ${person('author')}, 0, ${words(`'Meet about the next season'`, month('at'))}, now(), now() ${from}`,
    `INSERT INTO interaction_participant (workspace_id, id, version, interaction_id, contact_id, role, occurred_at, planned,
       pinned)
     SELECT $1, pg_temp.seed_id(19, n), 1, pg_temp.seed_id(18, n), pg_temp.seed_id(1, n), 'RECIPIENT', at, true, false ${from}`,
  ];
}
