import { parseArgs } from 'node:util';
import { Stop } from '../start/say.mjs';
import { PARTS } from './parts/index.mjs';

/** @typedef {import('./parts/index.mjs').Part} Part */
/** @typedef {{ contacts: number, interactions: number }} Rows */
/**
 * How much is measured on how much. `then` is what the database grows to afterwards.
 * @typedef {{ rows: Rows, then?: Rows, rounds: number, requests: number, warm: number, pages: number }} Size
 */

const S = { contacts: 10_000, interactions: 100_000 };
const L = { contacts: 200_000, interactions: 5_000_000 };

/** @type {Record<'small' | 'usual' | 'large', Size>} */
const SIZES = {
  small: { rows: { contacts: 500, interactions: 5_000 }, rounds: 5, requests: 60, warm: 200, pages: 0 },
  usual: { rows: S, rounds: 7, requests: 150, warm: 600, pages: 5000 },
  large: { rows: S, then: L, rounds: 5, requests: 60, warm: 200, pages: 0 },
};

/** What the command line asks for. @throws {Stop} when it names a part that there is not */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      small: { type: 'boolean' },
      large: { type: 'boolean' },
      only: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const asked = values.only?.split(',') ?? Object.keys(PARTS);
  const parts = asked.map((name) => {
    if (isPart(name)) return name;
    throw new Stop(`There is no part ${name}: --only takes ${Object.keys(PARTS).join(', ')}.`);
  });
  const scale = values.small ? 'small' : values.large ? 'large' : 'usual';
  return { scale, size: SIZES[scale], parts, out: values.out };
}

/** @returns {name is Part} */
function isPart(/** @type {string} */ name) {
  return name in PARTS;
}
