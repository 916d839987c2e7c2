import { deepStrictEqual } from 'node:assert/strict';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** @typedef {import('./rounds.mjs').Sides} Sides */

/** Makes sure that both sides answer some requests alike. @throws AssertionError with the difference */
export async function sameAnswers(
  /** @type {Sides} */ { ours, limit },
  /** @type {import('../parts/part.mjs').Operation} */ { body, writes },
) {
  for (let n = 0; n < (writes ? 3 : 20); n += 1) {
    const ask = async (/** @type {import('./rounds.mjs').Side} */ { load }) =>
      JSON.parse(await load.ask(body(n)), writes ? mask : undefined);
    const [o, l] = [await ask(ours), await ask(limit)];
    deepStrictEqual(writes ? logged(l) : l, writes ? logged(o) : o);
  }
}

/** New ids and instants stand aside; of the contact only what is shown, because the other side has written to it since. */
function logged(/** @type {any} */ { data: { answer } }) {
  return { ...answer, contact: Object.keys(answer.contact).sort() };
}

function mask(/** @type {string} */ _key, /** @type {unknown} */ value) {
  if (typeof value !== 'string') return value;
  return UUID.test(value) ? 'an id' : INSTANT.test(value) ? 'an instant' : value;
}
