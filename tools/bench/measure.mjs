import { backendsMs, cpuMs, spentBetween } from './cpu.mjs';

/** The role that serves: its connections are what the database spends for a request. */
const ROLE = 'heed_app';

/**
 * What a request cost, in CPU ms.
 * @typedef {{ node: number, database: number, total: number }} Cost
 * @typedef {{ pid: number, load: import('./load.mjs').Load }} Side
 * @typedef {{ ours: Cost, limit: Cost, ratio: number }} Round
 */

/**
 * Measures both sides in turns within each round, the first of one round being the second of the next. A tenth of the
 * requests goes before each turn, so that its connections are open and its plans made.
 * @param {{ postmaster: number, ours: Side, limit: Side }} sides
 * @param {import('./operations.mjs').Operation} operation
 * @param {{ rounds: number, requests: number }} size
 */
export async function measureRounds({ postmaster, ours, limit }, operation, { rounds, requests }) {
  /** @type {Round[]} */
  const read = [];
  for (let round = 0; round < rounds; round += 1) {
    const at = (/** @type {number} */ n) => operation.body(round * requests + n);
    const turn = (/** @type {Side} */ side) => measure(postmaster, side, requests, at);
    const first = await turn(round % 2 === 0 ? ours : limit);
    const second = await turn(round % 2 === 0 ? limit : ours);
    const [o, l] = round % 2 === 0 ? [first, second] : [second, first];
    read.push({ ours: o, limit: l, ratio: l.total / o.total });
  }
  return read;
}

/** @returns {Promise<Cost>} */
async function measure(
  /** @type {number} */ postmaster,
  /** @type {Side} */ { pid, load },
  /** @type {number} */ requests,
  /** @type {(n: number) => string} */ body,
) {
  await load.run(Math.ceil(requests / 10), body);
  const [node, backends] = [cpuMs(pid), backendsMs(postmaster, ROLE)];
  await load.run(requests, body);
  const spent = { node: cpuMs(pid) - node, database: spentBetween(backends, backendsMs(postmaster, ROLE)) };
  const [a, b] = [spent.node / requests, spent.database / requests];
  return { node: a, database: b, total: a + b };
}
