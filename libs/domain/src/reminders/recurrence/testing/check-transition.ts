import { Temporal } from 'temporal-polyfill';
import { instantOf, millis } from '../../../time/instant';
import { everySo } from '../rule';
import { upcoming } from '../next-occurrence';
import { dueOn, type Series } from '../series';
import { clockShown } from './clock-shown';
import { type Transition, wallTimesAround } from './zone-transitions';

/** How much was looked at, and every fault as a sentence. */
export interface Looked {
  occurrences: number;
  gaps: number;
  folds: number;
  readonly faults: string[];
}

const DAYS = 5;

/** Looks at daily series around a change of the clocks: at each wall time worth it, and of days. */
export function checkTransition(transition: Transition, looked: Looked): void {
  const { date, times } = wallTimesAround(transition);
  const start = Temporal.PlainDate.from(date).subtract({ days: 2 }).toString();
  for (const time of times) checkSeries(transition, `${start}T${time}`, looked);
  checkSeries(transition, start, looked);
}

function checkSeries(transition: Transition, start: string, looked: Looked): void {
  const { zone } = transition;
  const series: Series = { rule: everySo('DAILY'), anchor: 'FIXED', start, timeZone: zone };
  const [date, time] = start.split('T');
  const first = dueOn(date ?? '', series);
  const all = [first, ...upcoming(series, { ...first, occurrence: 1 }, instantOf(0), DAYS)];
  const dates = all.map((_, index) =>
    Temporal.PlainDate.from(date ?? '')
      .add({ days: index })
      .toString(),
  );
  if (new Set(all.map(({ at }) => at)).size !== DAYS + 1) looked.faults.push(`${zone} ${start}: an instant twice`);
  all.forEach(({ at }, index) => {
    looked.occurrences += 1;
    const wanted = `${dates[index]}T${time ?? '00:00:00'}`;
    const fault = faultOf(transition, millis(at), wanted, time === undefined, looked);
    if (fault !== null) looked.faults.push(`${zone} ${wanted} at ${at}: ${fault}`);
  });
}

/** What is wrong with an occurrence; `wanted` is the wall time it is meant for. */
function faultOf(
  { zone, at, forward }: Transition,
  due: number,
  wanted: string,
  byDay: boolean,
  looked: Looked,
): string | null {
  const shown = clockShown(zone, due);
  if (shown === wanted) {
    // Of a wall time that comes twice the first: as long before as the clocks go back they showed something else.
    if (forward < 0 && clockShown(zone, due + forward) === wanted) return 'the second time, not the first';
    if (forward < 0 && clockShown(zone, due - forward) === wanted) looked.folds += 1;
    return null;
  }
  if (forward <= 0) return `the clocks show ${shown}`;
  looked.gaps += 1;
  const skipped = clockShown(zone, at - 1) < wanted && wanted < clockShown(zone, at);
  if (!skipped) return `it was not skipped, and the clocks show ${shown}`;
  if (byDay) return due === at ? null : 'the day does not begin as the clocks jump';
  const later = Temporal.PlainDateTime.from(wanted).add({ milliseconds: forward });
  return later.toString({ smallestUnit: 'second' }) === shown ? null : `it was skipped, and the clocks show ${shown}`;
}
