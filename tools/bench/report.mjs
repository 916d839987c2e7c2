/** @typedef {{ name: string, goal: number, rounds: import('./measure.mjs').Round[], statements: Record<'ours' | 'limit', { own: number, control: number }> }} Measured */
/** @typedef {{ name: string, value: number, unit: string, goal?: number }} Figure one that should not exceed its goal */

/** The middle of some numbers. */
export function median(/** @type {readonly number[]} */ numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN)) / 2
  );
}

/** A table for people; a goal that was missed is said so. */
export function show(/** @type {Measured[]} */ measured, /** @type {Figure[]} */ figures) {
  return [...measured.flatMap(ratios), '', ...figures.map(figure)].join('\n');
}

function ratios(/** @type {Measured} */ { name, goal, rounds, statements }) {
  const line = (/** @type {'ours' | 'limit'} */ side) => {
    const of = (/** @type {'node' | 'database' | 'total'} */ part) =>
      median(rounds.map((round) => round[side][part]))
        .toFixed(2)
        .padStart(7);
    const { own, control } = statements[side];
    return `  ${side.padEnd(6)} CPU ms: Node ${of('node')}  database ${of('database')}  total ${of('total')}   statements ${own} + ${control} of control`;
  };
  const all = rounds.map(({ ratio }) => ratio);
  const [low, middle, high] = [Math.min(...all), median(all), Math.max(...all)].map((ratio) => ratio.toFixed(2));
  const spread = `  limit / ours ${middle} (${low} to ${high} in ${rounds.length} rounds), goal ${goal.toFixed(2)}`;
  return [name, line('ours'), line('limit'), `${spread}: ${median(all) >= goal ? 'reached' : 'not reached'}`];
}

function figure(/** @type {Figure} */ { name, value, unit, goal }) {
  const verdict = goal === undefined ? '' : `  goal <= ${goal}: ${value <= goal ? 'reached' : 'not reached'}`;
  return `${name.padEnd(44)} ${value.toFixed(1).padStart(8)} ${unit}${verdict}`;
}
