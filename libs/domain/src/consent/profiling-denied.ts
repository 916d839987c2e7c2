import { CHANNELS } from '../vocabulary/contacts';
import type { Instant } from '../time/instant';
import { type ContactFacts, mayUse } from './may-use';

/**
 * Whether they said no to being profiled: on any channel the newest consent record of PROFILING is DENIED or WITHDRAWN.
 * Their habits are one thing, whichever channel they were asked on, so one no is a no to all of it.
 */
export function profilingDenied(facts: ContactFacts, now: Instant, zone: string): boolean {
  return CHANNELS.some((channel) => mayUse(facts, channel, 'PROFILING', now, zone).reason === 'DENIED');
}
