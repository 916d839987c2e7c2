import { say } from '../../start/say.mjs';
import { databaseOfEach } from './rounds.mjs';

/** CPU ms of the database for a request. @typedef {{ name: string, p50: number, p99: number, most: number }} Spread */

const REQUESTS = 300;

/**
 * What each of some hundred requests cost the database, of the operations that are to be watched as a workspace grows.
 * @returns {Promise<Spread[]>}
 */
export async function spreads(
  /** @type {import('./rounds.mjs').Sides} */ sides,
  /** @type {readonly import('../parts/part.mjs').Operation[]} */ operations,
) {
  const found = [];
  for (const { name, body, growth, p99 } of operations) {
    if (growth === undefined && p99 === undefined) continue;
    say(`Each request: ${name} ...`);
    const each = await databaseOfEach(sides, body, REQUESTS);
    const at = (/** @type {number} */ part) => each[Math.min(each.length - 1, Math.floor(each.length * part))] ?? NaN;
    found.push({ name, p50: at(0.5), p99: at(0.99), most: at(1) });
  }
  return found;
}

/** The figures of a workspace, and how much they grew since it was smaller. @returns {import('./report.mjs').Figure[]} */
export function spreadFigures(
  /** @type {readonly import('../parts/part.mjs').Operation[]} */ operations,
  /** @type {readonly Spread[]} */ now,
  /** @type {readonly Spread[]} */ before = [],
) {
  return now.flatMap(({ name, p50, p99, most }) => {
    const operation = operations.find((one) => one.name === name);
    const small = before.find((one) => one.name === name);
    const grown = small && {
      name: `${name}: database, p50, grows by`,
      value: p50 / small.p50,
      unit: 'x',
      goal: operation?.growth,
    };
    return [
      { name: `${name}: database, p50`, value: p50, unit: 'ms' },
      { name: `${name}: database, p99`, value: p99, unit: 'ms', goal: operation?.p99 },
      { name: `${name}: database, most`, value: most, unit: 'ms', goal: operation?.most },
      ...(grown ? [grown] : []),
    ];
  });
}
