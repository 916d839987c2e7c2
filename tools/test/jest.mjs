import { readResults } from './results.mjs';
import { run } from './program.mjs';

/** Runs one project's specs. `args` go to Jest: a part of a path, `-t` and a name. */
export async function runJest(name, config, { args, env = {} }) {
  const results = `dist/test/${name}.json`;
  const node = ['node', '--experimental-vm-modules', '--no-warnings=ExperimentalWarning'];
  const jest = ['node_modules/jest/bin/jest.js', '-c', config, '--ci', '--passWithNoTests'];
  const { code } = await run([...node, ...jest, '--json', `--outputFile=${results}`, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  return readResults(results, code, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  }));
}
