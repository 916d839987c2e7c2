import { DAY_MS, type Instant, instantOf, millis } from '@heed/domain';
import type { Answer } from '../platform/egress/egress';

const LONGEST_MS = DAY_MS;

/** When the other side wants the next attempt (RFC 9110, 10.2.3: seconds or a date); a day ahead at most, undefined unsaid. */
export function retryAfter({ headers }: Pick<Answer, 'headers'>, now: Instant): Instant | undefined {
  const said = headers['retry-after']?.trim();
  if (said === undefined || said === '') return undefined;
  const wait = /^\d{1,9}$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - millis(now);
  if (Number.isNaN(wait) || wait <= 0) return undefined;
  return instantOf(millis(now) + Math.min(wait, LONGEST_MS));
}
