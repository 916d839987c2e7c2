import { preferenceEvidence } from '../preferences/preference-evidence';
import type { Evidence } from '../suggestions/evidence';
import type { SnapshotPreference } from '../suggestions/snapshot';
import type { ClockSource } from '../vocabulary/clock';
import { sayTime } from '../wording/dates';
import { say } from '../wording/say';
import type { BusinessCalendar } from './business-calendar';
import { isOpen, nextOpening } from './business-time';
import { type Instant, millis } from './instant';
import { spansOn } from './openings';
import { theirHours } from './their-hours';
import { dayAt } from './zone-days';

/** A person's clock against the hours in which they are well reached. */
export interface ContactClock {
  /** IANA; theirs, else the workspace's. */
  readonly timeZone: string;
  /** Whether the zone is theirs. */
  readonly known: boolean;
  readonly goodNow: boolean;
  /** Their hours today while any are left or running, else on the next day that has some: "08:00 to 11:00". */
  readonly hours: string;
  /** When it is good next; null while it is good, and when it never is. */
  readonly nextGoodAt: Instant | null;
  readonly source: ClockSource;
  /** The preferences that say so; none when the workspace's hours stand in. */
  readonly evidence: readonly Evidence[];
}

/** Whose clock it is: what they told us, and their IANA zone, null when nobody knows it. */
export interface ClockOf {
  readonly timeZone: string | null;
  readonly preferences: readonly SnapshotPreference[];
}

/**
 * When a person is well reached. Their hours (see `theirHours`) are read on the clocks of their zone, so that days on
 * which the clocks change are right; without a known zone, on the workspace's. On the workspace's holidays nobody is
 * good to call, since nobody calls. `language` is the reader's.
 */
export function contactClock(
  { timeZone, preferences }: ClockOf,
  calendar: BusinessCalendar,
  now: Instant,
  language: string,
): ContactClock {
  const zone = timeZone ?? calendar.zone;
  const { week, said } = theirHours(preferences, calendar.hours, now, zone);
  const theirs = { zone, hours: week, holidays: calendar.holidays };
  const ever = week.length > 0;
  const goodNow = ever && isOpen(now, theirs);
  const next = ever ? nextOpening(now, theirs) : null;
  return {
    timeZone: zone,
    known: timeZone !== null,
    goodNow,
    hours: next === null ? say(language, 'clock.never', {}) : hoursOn(next, theirs, language),
    nextGoodAt: goodNow ? null : next,
    source: said.length > 0 ? 'PREFERENCE' : 'WORKSPACE_HOURS',
    evidence: said.map(preferenceEvidence),
  };
}

function hoursOn(at: Instant, theirs: BusinessCalendar, language: string): string {
  return spansOn(dayAt(millis(at), theirs.zone), theirs)
    .map(({ from, to }) => say(language, 'clock.span', { from: sayTime(from), to: sayTime(to) }))
    .join(', ');
}
