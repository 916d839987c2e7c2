import type { Check } from '../checks/check';
import { DAY_MS, type Instant, isAfter, millis } from '../time/instant';
import type { Channel } from '../vocabulary/contacts';
import type { InteractionStatus, Outcome } from '../vocabulary/interactions';
import { takesOutcome } from './outcomes';
import { liesAhead } from './status';

const EARLIEST = '1900-01-01T00:00:00.000Z';
const YEARS_AHEAD = 5;

/** What of an interaction must agree with itself. */
export interface InteractionFacts {
  readonly channel: Channel | null;
  readonly status: InteractionStatus;
  readonly outcome: Outcome | null;
  readonly occurredAt: Instant;
  readonly endedAt: Instant | null;
}

/**
 * Refuses (INVALID): a time before 1900 or more than 5 years (of 365.25 days) ahead, an end before the beginning,
 * COMPLETED or NOT_HELD ahead of now, an outcome on a type that is no call or on what has not taken place.
 */
export function checkInteraction(check: Check, facts: InteractionFacts, now: Instant): void {
  checkTime(check, facts, now);
  if (facts.outcome !== null && !takesOutcome(facts.channel, facts.status)) {
    check.refuse('INVALID', 'outcome', 'Only a call that was made has an outcome. Leave the outcome out.');
  }
}

function checkTime(check: Check, { status, occurredAt, endedAt }: InteractionFacts, now: Instant): void {
  if (isAfter(EARLIEST, occurredAt)) {
    check.refuse('INVALID', 'occurredAt', 'This is before 1900. Give a later time.');
  }
  if (millis(occurredAt) > millis(now) + YEARS_AHEAD * 365.25 * DAY_MS) {
    check.refuse('INVALID', 'occurredAt', `This is more than ${YEARS_AHEAD} years ahead. Give an earlier time.`);
  } else if ((status === 'COMPLETED' || status === 'NOT_HELD') && liesAhead(occurredAt, now)) {
    check.refuse(
      'INVALID',
      'status',
      'This lies ahead, so it cannot be over. Plan it, or give a time that has passed.',
    );
  }
  if (endedAt !== null && isAfter(occurredAt, endedAt)) {
    check.refuse('INVALID', 'endedAt', 'The end is before the beginning. Give a later end or leave it out.');
  }
}
