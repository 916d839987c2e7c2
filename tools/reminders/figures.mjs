/** Figures, one a line. */
export function show(/** @type {Record<string, string | number>} */ figures) {
  const width = Math.max(...Object.keys(figures).map(({ length }) => length));
  return Object.entries(figures)
    .map(([name, value]) => `${name.padEnd(width)}  ${value}`)
    .join('\n');
}
