import type { Instant } from '../time/instant';
import { sayDay } from '../wording/dates';
import type { Sight } from './rule';

/** The day of an instant as it is said among sentences, by the clocks of a zone, else the reader's. */
export function dayText(at: Instant, { setting, now }: Sight, zone: string | null = null): string {
  return sayDay(setting.language, at, now, zone ?? setting.readerZone);
}
