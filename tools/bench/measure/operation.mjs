import { say } from '../../start/say.mjs';
import { show } from './report.mjs';
import { measureRounds } from './rounds.mjs';
import { sameAnswers } from './same-answers.mjs';
import { countStatements } from './statements.mjs';

/** @typedef {{ ownerUrl: string, log: string }} Database how its owner reaches it, and where it writes its log */

/**
 * Measures one operation, after making sure that both sides answer alike and are warm.
 * @param {import('./rounds.mjs').Sides} sides
 * @param {import('../parts/part.mjs').Operation} operation
 * @param {{ rounds: number, requests: number, warm: number }} size
 * @param {Database} database
 * @returns {Promise<import('./report.mjs').Measured>}
 */
export async function measureOperation(sides, operation, size, database) {
  const { name, goal, leftOut, statements: statementGoal, body } = operation;
  say(`Measuring: ${name} ...`);
  const beside = goal !== undefined;
  if (beside) await sameAnswers(sides, operation);
  for (const { load } of beside ? [sides.ours, sides.limit] : [sides.ours]) await load.run(size.warm, body);
  const rounds = await measureRounds(sides, operation, size);
  const count = (/** @type {import('./rounds.mjs').Side} */ { load }) => countStatements(database, load, () => body(0));
  const ours = await count(sides.ours);
  const statements = beside ? { ours, limit: await count(sides.limit) } : { ours };
  const measured = { name, goal, leftOut, statementGoal, rounds, statements };
  console.log(show([measured], []));
  return measured;
}
