import { Check, newId, snoozeEnd } from '@heed/domain';
import type { AcceptSuggestionInput, DecideSuggestionInput, SnoozeSuggestionInput } from '../suggestion.inputs';

/**
 * The id of a decision that is in order by itself.
 * @throws Refusal INVALID for a snooze that is not ahead or over a year away
 */
export function checkedDecision(input: DecideSuggestionInput & Partial<SnoozeSuggestionInput>, now: string): string {
  const check = Check.start();
  const id = check.take('id', newId(input.id));
  if (input.until !== undefined) check.take('until', snoozeEnd(input.until, now, 'dismiss the suggestion'));
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
