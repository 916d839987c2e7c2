import { backendsMs, cpuMs, spentBetween } from './cpu.mjs';

/** The role that serves: its connections are what the database spends for a request. */
const ROLE = 'heed_app';

/**
 * What a request cost, in CPU ms.
 * @typedef {{ node: number, database: number, total: number }} Cost
 * @typedef {{ pid: number, load: import('./load.mjs').Load }} Side
 * @typedef {{ postmaster: number, ours: Side, limit: Side }} Sides
 * @typedef {{ ours: Cost, limit?: Cost, ratio?: number }} Round
 */

/**
 * Measures both sides in turns within each round, the first of one round being the second of the next; ours alone when the
 * operation has no goal. A tenth of the requests goes before each turn, so that its connections are open and its plans
 * made.
 * @param {Sides} sides
 * @param {import('../parts/part.mjs').Operation} operation
 * @param {{ rounds: number, requests: number }} size
 */
export async function measureRounds({ postmaster, ours, limit }, operation, { rounds, requests }) {
  /** @type {Round[]} */
  const read = [];
  for (let round = 0; round < rounds; round += 1) {
    const at = (/** @type {number} */ n) => operation.body(round * requests + n);
    const turn = (/** @type {Side} */ side) => measure(postmaster, side, requests, at);
    if (operation.goal === undefined) {
      read.push({ ours: await turn(ours) });
      continue;
    }
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

/** CPU ms of the database for each of some requests, one after another; sorted. */
export async function databaseOfEach(
  /** @type {Sides} */ { postmaster, ours },
  /** @type {(n: number) => string} */ body,
  /** @type {number} */ requests,
) {
  await ours.load.run(40, body);
  const read = [];
  for (let n = 0; n < requests; n += 1) {
    const before = backendsMs(postmaster, ROLE);
    await ours.load.ask(body(n));
    read.push(spentBetween(before, backendsMs(postmaster, ROLE)));
  }
  return read.sort((a, b) => a - b);
}
