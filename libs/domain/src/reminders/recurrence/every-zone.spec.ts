import { expect, it } from '@jest/globals';
import { checkTransition, type Looked } from './testing/check-transition';
import { transitionsOf } from './testing/zone-transitions';

// `npm run verify:time` looks at every zone there is.
const EVERY = process.env['HEED_EVERY_ZONE'] === '1';
const SOME = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Africa/Casablanca'];

it(
  'keeps the wall time, and comes up once a day, at every change of the clocks from 2020 to 2040',
  () => {
    const zones = EVERY ? Intl.supportedValuesOf('timeZone') : SOME;
    const looked: Looked = { occurrences: 0, gaps: 0, folds: 0, faults: [] };
    const transitions = zones.flatMap((zone) => transitionsOf(zone, EVERY ? 2020 : 2026, EVERY ? 2041 : 2028));
    for (const transition of transitions) checkTransition(transition, looked);
    const { occurrences, gaps, folds, faults } = looked;
    if (EVERY)
      process.stderr.write(
        `${zones.length} zones, ${transitions.length} changes of the clocks, ${occurrences} occurrences: ` +
          `${gaps} at a time that was skipped, ${folds} at one that came twice; ${faults.length} faults\n`,
      );
    expect(faults.slice(0, 10)).toEqual([]);
    expect(Math.min(gaps, folds)).toBeGreaterThan(0);
  },
  EVERY ? 1_200_000 : 20_000,
);
