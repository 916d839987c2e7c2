import { runJest } from './jest.mjs';

// npm run verify:time: what comes round, at every change of the clocks of every zone from 2020 to 2040.
const { passed, failed } = await runJest('time', 'libs/domain/jest.config.js', {
  args: ['recurrence/every-zone', 'recurrence/places-and-days'],
  env: { HEED_EVERY_ZONE: '1' },
});
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
