import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * The counts of a report that a test runner wrote. A runner that ends badly without naming a failed test (it did not
 * start, or left no report) counts as one failure, so that nothing fails silently.
 * @template Report
 * @param {string} file the report, as JSON
 * @param {number} code what the runner ended with
 * @param {(report: Report) => Counts} count
 * @returns {Counts}
 */
export function readResults(file, code, count) {
  const { passed, failed } = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}
