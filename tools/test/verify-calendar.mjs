import { runCalendar } from './calendar.mjs';

// npm run verify:calendar: what two other programs make of the calendar that Heed writes.
const { passed, failed } = await runCalendar();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
