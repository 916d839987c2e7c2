import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { runJest } from './jest.mjs';

const python = '/usr/bin/python3';
const askVersion = 'import dateutil; from importlib.metadata import version; print(version("icalendar"))';

/**
 * Reads the calendar that Heed writes with two programs that know nothing of each other, ical.js and Python's icalendar,
 * and compares every entry with the reminders and plans it was written from.
 */
export async function runCalendar() {
  const { status, stdout } = spawnSync(python, ['-c', askVersion], { encoding: 'utf8' });
  if (status !== 0) {
    console.log(
      `${python} has no icalendar: the package python3-icalendar is missing (apt-get install python3-icalendar).`,
    );
    return { passed: 0, failed: 1 };
  }
  const version = JSON.parse(readFileSync('node_modules/ical.js/package.json', 'utf8')).version;
  console.log(`The calendar, as ical.js ${version} and icalendar ${stdout.trim()} read it:`);
  const env = { HEED_ICALENDAR: '1' };
  const counts = await runJest('calendar', 'apps/api/jest.config.js', { args: ['channels/calendar-readers'], env });
  if (existsSync('dist/test/calendar.json')) tellEach('dist/test/calendar.json');
  // Without any test nothing was read.
  return counts.passed > 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

function tellEach(/** @type {string} */ report) {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  for (const { assertionResults } of testResults)
    for (const { status, fullName } of assertionResults)
      console.log(`${status === 'passed' ? 'ok  ' : 'FAIL'} ${fullName}`);
}
