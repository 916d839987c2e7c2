import { Check, DAY_MS, isAfter, millis, newId } from '@heed/domain';
import type { AcceptSuggestionInput, DecideSuggestionInput, SnoozeSuggestionInput } from './suggestion.inputs';

const LONGEST_SNOOZE_DAYS = 366;

/**
 * The id of a decision that is in order by itself.
 * @throws Refusal INVALID for a snooze that is not ahead or over a year away
 */
export function checkedDecision(input: DecideSuggestionInput & Partial<SnoozeSuggestionInput>, now: string): string {
  const check = Check.start();
  const id = check.take('id', newId(input.id));
  const { until } = input;
  if (until !== undefined && !isAfter(until, now)) {
    check.refuse('INVALID', 'until', 'This has passed. Give an instant that lies ahead.');
  } else if (until !== undefined && millis(until) - millis(now) > LONGEST_SNOOZE_DAYS * DAY_MS) {
    check.refuse('INVALID', 'until', 'This is over a year away. Give an earlier instant, or dismiss the suggestion.');
  }
  check.done();
  return id;
}

/** Says what is missing of an acceptance. @throws Refusal REQUIRED */
export function refuseEmptyAcceptance({ interactionId, reminderId }: AcceptSuggestionInput): void {
  if (interactionId || reminderId) return;
  const check = Check.start();
  check.refuse('REQUIRED', 'interactionId', 'Name the interaction or the reminder that was made of it.');
  check.done();
}
