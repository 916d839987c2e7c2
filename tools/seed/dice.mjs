/**
 * SQL that chooses by a number: the same number and salt, the same choice, on every run. A salt keeps choices apart
 * that are made by the same number.
 */

/** SQL of a whole number from 0 to `sides` - 1. */
export function roll(/** @type {number | string} */ sides, /** @type {string} */ number, /** @type {number} */ salt) {
  return `((hashint8extended((${number})::bigint, ${salt}) & 1048575)::int % ${sides})`;
}

/** SQL of one of some texts, each as often. */
export function pick(/** @type {readonly string[]} */ texts, /** @type {string} */ number, /** @type {number} */ salt) {
  return `(${array(texts)})[1 + ${roll(texts.length, number, salt)}]`;
}

/** SQL of one of some texts by Zipf's law, as words are used: the first twice as often as the second, and so on. */
export function zipf(/** @type {readonly string[]} */ texts, /** @type {string} */ number, /** @type {number} */ salt) {
  const part = `(hashint8extended((${number})::bigint, ${salt}) & 1048575) / 1048576.0::float8`;
  return `(${array(texts)})[floor(power(${texts.length + 1}, ${part}))::int]`;
}

export function array(/** @type {readonly string[]} */ texts) {
  return `ARRAY[${texts.map(quoted).join(',')}]`;
}

export function quoted(/** @type {string} */ text) {
  return `'${text.replaceAll("'", "''")}'`;
}
