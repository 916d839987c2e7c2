import type { Meaning, Phrase } from './phrase';
import { NUMBER, numberOf } from './vocabulary';

const HALF = '\\s*([ap])\\.?m\\.?';

/** Times of the day: "9am", "at 9", "17:30", "noon"; and times from now: "in 2 hours". */
export const TIME_PHRASES: readonly Phrase[] = [
  { source: '(?:at\\s+)?(\\d{1,2}):(\\d\\d)', read: ([, hour, minute]) => time(Number(hour), Number(minute)) },
  { source: 'at\\s+(\\d{1,2})\\.(\\d\\d)', read: ([, hour, minute]) => time(Number(hour), Number(minute)) },
  { source: "at\\s+(\\d{1,2})(?:\\s+o['’]clock)?", read: ([, hour]) => time(Number(hour), 0) },
  {
    source: `(?:at\\s+)?(\\d{1,2})(?:[:.](\\d\\d))?${HALF}`,
    read: ([, hour, minute, half]) => halfDay(Number(hour), Number(minute), half ?? ''),
  },
  { source: '(?:at\\s+)?noon', read: () => time(12, 0) },
  {
    source: `in\\s+(${NUMBER})\\s+(minute|hour)s?`,
    read: ([, n, unit]) => soon(numberOf(n ?? '') * (unit?.toLowerCase() === 'hour' ? 60 : 1)),
  },
  { source: 'in\\s+half\\s+an\\s+hour', read: () => soon(30) },
];

function time(hour: number, minute: number): Meaning {
  if (hour > 23 || minute > 59)
    return { kind: 'WRONG', problem: 'There is no such time. Give one from 00:00 to 23:59.' };
  return { kind: 'TIME', minutes: hour * 60 + minute };
}

function halfDay(hour: number, minute: number, half: string): Meaning {
  if (hour < 1 || hour > 12)
    return { kind: 'WRONG', problem: 'There is no such time. Give one such as 9am or 3:30pm.' };
  return time((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute);
}

function soon(minutes: number): Meaning {
  if (minutes > 0) return { kind: 'SOON', minutes };
  return { kind: 'WRONG', problem: 'In nothing is now. Say how long from now.' };
}
