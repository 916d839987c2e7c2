import { DAY_MS, type Instant, instantOf, millis, type ZoneChange, zoneChanges } from '@heed/domain';
import ICAL from 'ical.js';

/** How far around now the changes of the clocks are told. */
const DAYS_BACK = 400;
const DAYS_AHEAD = 3_660;

/** The VTIMEZONE of an IANA zone around an instant: each change of its clocks by itself (RFC 5545, 3.6.5). */
export function timeZoneComponent(zone: string, now: Instant): ICAL.Component {
  const component = new ICAL.Component('vtimezone');
  component.addPropertyWithValue('tzid', zone);
  const around = (days: number) => instantOf(millis(now) + days * DAY_MS);
  const { first, changes } = zoneChanges(zone, around(-DAYS_BACK), around(DAYS_AHEAD));
  const before: ZoneChange = { wall: '1970-01-01T00:00:00', before: first, after: first };
  for (const change of [before, ...changes]) component.addSubcomponent(observance(change));
  return component;
}

function observance({ wall, before, after }: ZoneChange): ICAL.Component {
  const component = new ICAL.Component(after > before ? 'daylight' : 'standard');
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(wall));
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(before));
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(after));
  return component;
}
