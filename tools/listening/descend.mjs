/** How many of the last steps the curvature is taken from, and how much has to be gained so that the search goes on. */
const REMEMBERED = 8;
const STEPS = 40;
const WORTH = 1e-5;
const HALVINGS = 12;

/**
 * @typedef {{ value: number, slope: Float64Array }} Place how high a function is, and how it rises along each axis
 * @typedef {{ step: Float64Array, rise: Float64Array, product: number }} Kept
 */

/**
 * Where a convex function is least, by L-BFGS (Nocedal 1980). Rare and frequent features differ a hundredfold in how fast
 * the slope changes along them, so every axis begins with a `reach` of its own. Deterministic.
 *
 * @param {(at: Float64Array) => Place} look @param {Float64Array} from @param {Float64Array} reach one over the curvature
 * @returns {Float64Array}
 */
export function descend(look, from, reach) {
  let at = from;
  let here = look(at);
  /** @type {Kept[]} */
  const kept = [];
  for (let count = 0; count < STEPS; count += 1) {
    const way = wayDown(here.slope, kept, reach);
    const next = walk(look, { at, here, way });
    const step = next.at.map((value, axis) => value - (at[axis] ?? 0));
    const rise = next.here.slope.map((value, axis) => value - (here.slope[axis] ?? 0));
    const product = dot(step, rise);
    if (product > 0) kept.push({ step, rise, product });
    if (kept.length > REMEMBERED) kept.shift();
    const gained = (here.value - next.here.value) / next.here.value;
    ({ at, here } = next);
    if (gained < WORTH) break;
  }
  return at;
}

/** The slope, bent by what the last steps told of the curvature; against it lies the way down. */
function wayDown(
  /** @type {Float64Array} */ slope,
  /** @type {readonly Kept[]} */ kept,
  /** @type {Float64Array} */ reach,
) {
  const way = slope.map((value) => -value);
  const parts = kept.map(() => 0);
  for (let last = kept.length - 1; last >= 0; last -= 1) {
    const { step, rise, product } = kept[last] ?? never();
    parts[last] = dot(step, way) / product;
    add(way, rise, -(parts[last] ?? 0));
  }
  const newest = kept.at(-1);
  const bend = newest
    ? newest.product / newest.rise.reduce((sum, value, at) => sum + value * value * (reach[at] ?? 0), 0)
    : 1;
  way.forEach((value, at) => (way[at] = value * (reach[at] ?? 0) * bend));
  for (const [at, { step, rise, product }] of kept.entries())
    add(way, step, (parts[at] ?? 0) - dot(rise, way) / product);
  return way;
}

/**
 * The whole way, or half of it, or half of that, until it leads down.
 *
 * @param {(at: Float64Array) => Place} look @param {{ at: Float64Array, here: Place, way: Float64Array }} start
 */
function walk(look, { at, here, way }) {
  const promised = dot(here.slope, way);
  let share = 1;
  for (let halved = 0; ; halved += 1) {
    const next = at.map((value, axis) => value + share * (way[axis] ?? 0));
    const there = look(next);
    if (there.value <= here.value + 1e-4 * share * promised || halved === HALVINGS) return { at: next, here: there };
    share /= 2;
  }
}

function add(/** @type {Float64Array} */ to, /** @type {Float64Array} */ more, /** @type {number} */ times) {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + (more[at] ?? 0) * times;
}

function dot(/** @type {Float64Array} */ one, /** @type {Float64Array} */ other) {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** @returns {never} */
function never() {
  throw new Error('What was kept is in its list.');
}
