import { type DaySpan, parseHours } from '../preferences/hours';
import { isPast } from '../preferences/stale';
import type { SnapshotPreference } from '../suggestions/snapshot';
import { WEEKDAYS } from '../vocabulary/week';
import type { OpenSpan } from './business-calendar';
import type { Instant } from './instant';
import { joinedSpans, weekOf } from './openings';

/**
 * From 8 to 21 on their clocks: nobody is rung up earlier or later because a bakery opens at six. The hours that the
 * Telephone Consumer Protection Act's rules leave open (47 CFR 64.1200(c)(1)).
 */
const DECENT = { from: 8 * 60, to: 21 * 60 };

/** The week in which a person is well reached, and the preferences that say so. */
export interface TheirHours {
  readonly week: readonly OpenSpan[];
  readonly said: readonly SnapshotPreference[];
}

/**
 * The good hours of a person's week, on their clocks. What still holds in `zone` counts; age alone ends nothing.
 * HOURS that MUST be, else those they like, taken together, hold on the days of the week on which the business works;
 * without any, the business's own hours do, as far as they are decent ones. HOURS they dislike and DO_NOT_DISTURB are taken out, where they are spans
 * such as "12-13": other words cannot be counted with.
 */
export function theirHours(
  preferences: readonly SnapshotPreference[],
  business: readonly OpenSpan[],
  now: Instant,
  zone: string,
): TheirHours {
  const holding = preferences.filter(({ validUntil }) => !isPast(validUntil, now, zone)).flatMap(withSpans);
  const wanted = holding.filter(({ said }) => said.key === 'HOURS' && said.strength !== 'DISLIKES');
  const musts = wanted.filter(({ said }) => said.strength === 'MUST');
  const good = musts.length > 0 ? musts : wanted;
  const bad = holding.filter(({ said }) => said.key === 'DO_NOT_DISTURB' || said.strength === 'DISLIKES');
  const days = weekOf(business).map((spans) => {
    const open = spans.length > 0 && good.length > 0 ? joinedSpans(good.flatMap((each) => each.spans)) : decent(spans);
    return without(
      open,
      bad.flatMap((each) => each.spans),
    );
  });
  return {
    week: WEEKDAYS.flatMap((day, at) => (days[at] ?? []).map((span) => ({ day, ...span }))),
    said: [...good, ...bad].map(({ said }) => said).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

// A business that is open at no decent hour of a day calls when it is open.
function decent(spans: readonly DaySpan[]): readonly DaySpan[] {
  const within = spans.map(({ from, to }) => ({ from: Math.max(from, DECENT.from), to: Math.min(to, DECENT.to) }));
  const left = within.filter(({ from, to }) => from < to);
  return left.length > 0 ? left : spans;
}

function withSpans(said: SnapshotPreference): { said: SnapshotPreference; spans: readonly DaySpan[] }[] {
  const spans = said.key === 'HOURS' || said.key === 'DO_NOT_DISTURB' ? parseHours(said.value) : null;
  return spans === null ? [] : [{ said, spans }];
}

function without(spans: readonly DaySpan[], holes: readonly DaySpan[]): readonly DaySpan[] {
  return holes.reduce<readonly DaySpan[]>(
    (left, hole) =>
      left
        .flatMap(({ from, to }) => [
          { from, to: Math.min(to, hole.from) },
          { from: Math.max(from, hole.to), to },
        ])
        .filter(({ from, to }) => from < to),
    spans,
  );
}
