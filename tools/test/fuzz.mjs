import { parseArgs } from 'node:util';
import { runJest } from './jest.mjs';

// npm run verify:fuzz -- --runs 20000 --seed 7: more odd calls than npm test makes, and every naughty text everywhere.
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
});
process.stdout.write(`fuzz: ${values.runs} calls, seed ${values.seed}\n`);
const { passed, failed } = await runJest('fuzz', 'apps/api/jest.config.js', {
  args: ['attack/fuzz', 'attack/naughty'],
  env: { HEED_FUZZ_RUNS: values.runs, HEED_FUZZ_SEED: values.seed },
});
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
