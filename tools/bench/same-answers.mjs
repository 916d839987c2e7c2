import { deepStrictEqual } from 'node:assert/strict';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Makes sure that both sides answer a question alike. @throws AssertionError with the difference */
export async function sameAnswer(/** @type {import('./load.mjs').Load[]} */ sides, /** @type {string} */ body) {
  const [ours, limit] = await Promise.all(sides.map(async (side) => JSON.parse(await side.ask(body))));
  deepStrictEqual(limit, ours);
}

/**
 * Makes sure that both sides write and answer the same interaction and change; ids and instants are made anew and stand
 * aside. The panels of the contact are those of its page, but for what the other side has just written.
 * @throws AssertionError with the difference
 */
export async function alikeLog(/** @type {import('./load.mjs').Load[]} */ sides, /** @type {() => string} */ body) {
  const shown = [];
  for (const side of sides) shown.push(JSON.parse(await side.ask(body()), mask).data.answer);
  const [ours, limit] = shown.map(({ contact, ...rest }) => ({ ...rest, contact: Object.keys(contact).sort() }));
  deepStrictEqual(limit, ours);
}

function mask(/** @type {string} */ _key, /** @type {unknown} */ value) {
  if (typeof value !== 'string') return value;
  return UUID.test(value) ? 'an id' : INSTANT.test(value) ? 'an instant' : value;
}
