import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Failed } from '../imports/record';

/** Writes what was not imported as a table of line, reason and the record as it came; answers where. */
export async function writeFailed(path: string, failed: readonly Failed[]): Promise<string> {
  const file = resolve(`${basename(path)}.failed.csv`);
  const rows = failed.map(({ line, reason, raw }) => [line, reason, raw]);
  // A leading = + - or @ would be run as a formula by the program the table is likely to be opened with.
  await writeFile(file, stringify([['line', 'reason', 'record'], ...rows], { escape_formulas: true }));
  return file;
}
