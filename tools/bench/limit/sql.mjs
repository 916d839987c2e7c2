/** SQL of one JSON object from GraphQL field to SQL expression; `type` becomes its `__typename`. */
export function object(/** @type {string} */ type, /** @type {Record<string, string>} */ fields) {
  const pairs = Object.entries({ ...fields, __typename: `'${type}'` }).map(([field, sql]) => `'${field}', ${sql}`);
  return `json_build_object(${pairs.join(', ')})`;
}

/** Fields whose columns have the same name but for the case. */
export function columns(/** @type {string} */ alias, /** @type {string} */ names) {
  const snake = (/** @type {string} */ name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(names.split(' ').map((name) => [name, `${alias}.${snake(name)}`]));
}

/** SQL of an instant as the API answers it. */
export function instant(/** @type {string} */ sql) {
  return `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

export function instants(/** @type {string} */ alias, /** @type {string} */ names) {
  return Object.fromEntries(Object.entries(columns(alias, names)).map(([field, sql]) => [field, instant(sql)]));
}

/** SQL of a list; `from` goes on with its WHERE. */
export function list(/** @type {string} */ item, /** @type {string} */ from, /** @type {string} */ order) {
  return `(SELECT coalesce(json_agg(${item} ORDER BY ${order}), '[]') FROM ${from})`;
}

/** SQL of an interaction `i` of type `t` as evidence. */
export function ref(/** @type {string} */ i, /** @type {string} */ t) {
  return object('InteractionRef', { id: `${i}.id`, typeKey: `${t}.key`, ...instants(i, 'occurredAt') });
}

/** SQL of a promise `q`; `now` and `leads` are parameters. */
export function promise(/** @type {{ now: string, leads: string, source: string }} */ { now, leads, source }) {
  return object('PromiseRecord', {
    ...columns('q', 'id version text direction promisorId dueZone status'),
    promisor: 'q.promisor_name',
    ...instants('q', 'dueAt customerToldAt resolvedAt'),
    overdue: `q.status = 'OPEN' AND q.due_at IS NOT NULL AND q.due_at < ${now}`,
    viewerCanEdit: leads,
    source,
  });
}

/** SQL of a preference `f` on its evidence. */
export function preference(/** @type {string} */ now, /** @type {string} */ evidence) {
  return object('Preference', {
    ...columns('f', 'id version key value strength source validUntil'),
    ...instants('f', 'confirmedAt'),
    stale: `f.confirmed_at + interval '12 months' <= ${now} OR coalesce((${now} AT TIME ZONE 'Europe/Berlin')::date > f.valid_until, false)`,
    evidence,
  });
}

export const PREFERENCE_ORDER = `array_position('{MUST,LIKES,DISLIKES}', f.strength), f.key, f.confirmed_at DESC, f.id`;
export const PROMISE_ORDER = `q.status <> 'OPEN', q.due_at NULLS LAST, q.id`;
