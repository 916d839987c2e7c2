/** @typedef {import('./rounds.mjs').Round} Round */
/** @typedef {{ own: number, control: number }} Count */
/**
 * One operation, measured.
 * @typedef {object} Measured
 * @property {string} name
 * @property {number} [goal]
 * @property {readonly string[]} [leftOut]
 * @property {number} [statementGoal]
 * @property {Round[]} rounds
 * @property {{ ours: Count, limit?: Count }} statements
 */
/** @typedef {{ name: string, value: number, unit: string, goal?: number | undefined, atLeast?: boolean }} Figure `goal` is not to be exceeded, or to be reached */

/** The middle of some numbers. */
export function median(/** @type {readonly number[]} */ numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN)) / 2
  );
}

/** A table for people; a goal that was missed is said so. */
export function show(/** @type {readonly Measured[]} */ measured, /** @type {readonly Figure[]} */ figures) {
  return [...measured.flatMap(operation), '', ...figures.map(figure)].join('\n');
}

function operation(/** @type {Measured} */ { name, goal, leftOut, statementGoal, rounds, statements }) {
  const title = goal === undefined ? `${name} (ours alone)` : name;
  const without = leftOut ? [`  without ${leftOut.join(', ')} on both sides`] : [];
  const count = `  statements <= ${statementGoal}: ${verdict(statements.ours.own <= (statementGoal ?? Infinity))}`;
  const counted = statementGoal === undefined ? [] : [count];
  const lines = [title, ...without, side('ours', rounds, statements.ours)];
  if (goal === undefined || !statements.limit) return [...lines, ...counted];
  return [...lines, side('limit', rounds, statements.limit), ratio(rounds, goal), ...counted];
}

function side(
  /** @type {'ours' | 'limit'} */ which,
  /** @type {Round[]} */ rounds,
  /** @type {Count} */ { own, control },
) {
  const of = (/** @type {'node' | 'database' | 'total'} */ part) =>
    median(rounds.map((round) => round[which]?.[part] ?? NaN))
      .toFixed(2)
      .padStart(7);
  return `  ${which.padEnd(6)} CPU ms: Node ${of('node')}  database ${of('database')}  total ${of('total')}   statements ${own} + ${control} of control`;
}

function ratio(/** @type {Round[]} */ rounds, /** @type {number} */ goal) {
  const all = rounds.map((round) => round.ratio ?? NaN);
  const [low, middle, high] = [Math.min(...all), median(all), Math.max(...all)].map((one) => one.toFixed(2));
  return `  limit / ours ${middle} (${low} to ${high} in ${rounds.length} rounds), goal >= ${goal.toFixed(2)}: ${verdict(median(all) >= goal)}`;
}

function figure(/** @type {Figure} */ { name, value, unit, goal, atLeast }) {
  const line = `${name.padEnd(60)} ${value.toFixed(value < 10 ? 2 : 1).padStart(9)} ${unit}`;
  if (goal === undefined) return line;
  const reached = atLeast ? value >= goal : value <= goal;
  return `${line.padEnd(80)} goal ${atLeast ? '>=' : '<='} ${goal}: ${verdict(reached)}`;
}

const verdict = (/** @type {boolean} */ reached) => (reached ? 'reached' : 'not reached');
