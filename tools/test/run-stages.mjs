import { mkdirSync, rmSync } from 'node:fs';
import { select } from './stages.mjs';

/** @typedef {import('./stages.mjs').Stage} Stage */

/**
 * Runs the stages that the arguments select, prints the sum as the last line and answers the exit code.
 * @param {string[]} argv
 */
export async function runStages(argv) {
  const list = (/** @type {string} */ option) =>
    argv.flatMap((arg) => (arg.startsWith(option) ? arg.slice(option.length).split(',') : []));
  const selected = select({ only: list('--only='), also: list('--also=') });
  const args = argv.filter((arg) => !/^--(only|also)=/.test(arg));
  rmSync('dist/test', { recursive: true, force: true });
  mkdirSync('dist/test', { recursive: true });
  const sum = { passed: 0, failed: 0 };
  for (const stage of selected) {
    const { passed, failed } = await timed(stage, { args });
    sum.passed += passed;
    sum.failed += failed;
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}

async function timed(/** @type {Stage} */ stage, /** @type {{ args: string[] }} */ options) {
  const start = performance.now();
  const { passed, failed } = await attempt(stage, options);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${stage.name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  return { passed, failed };
}

/** A stage that breaks is one that fails: the others still run, and the sum is still told. */
async function attempt(/** @type {Stage} */ stage, /** @type {{ args: string[] }} */ options) {
  try {
    return await stage.run(options);
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}
