import { mkdirSync } from 'node:fs';
import { readResults } from './results.mjs';
import { run } from './program.mjs';

/** @typedef {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} JestReport */

/**
 * Runs one project's specs.
 * @param {string} name of the report
 * @param {string} config
 * @param {{ args: string[], env?: Record<string, string>, esm?: boolean }} options `args` go to Jest: a part of a path,
 *   `-t` and a name; `esm` false for specs that are compiled to CommonJS
 */
export async function runJest(name, config, { args, env = {}, esm = true }) {
  mkdirSync('dist/test', { recursive: true });
  const results = `dist/test/${name}.json`;
  const node = ['node', ...(esm ? ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning'] : [])];
  const jest = ['node_modules/jest/bin/jest.js', '-c', config, '--ci', '--passWithNoTests'];
  const { code } = await run([...node, ...jest, '--json', `--outputFile=${results}`, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  return readResults(results, code, (/** @type {JestReport} */ report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  }));
}
