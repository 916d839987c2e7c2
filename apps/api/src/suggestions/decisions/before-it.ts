import { instantOf, millis, oldestFirst } from '@heed/domain';
import type { NamedInteraction } from '../../preferences/write-learned';
import type { KnownContact } from '../known-contact';
import type { LoadedSuggestion } from './load-suggestion';

/**
 * A contact as it was before the log, plan or reminder that was made of a suggestion: what was made mostly closes the
 * suggestion, and whoever accepts it says so afterwards.
 */
export function beforeIt({ known, named, reminder, settled }: LoadedSuggestion): KnownContact {
  const interactions = known.interactions.filter(({ id }) => id !== named?.id);
  return {
    ...known,
    interactions,
    promises: [...known.promises, ...settled],
    planned: known.planned.filter(({ id }) => id !== named?.id),
    reminders: known.reminders.filter(({ id }) => id !== reminder?.id),
    pulse: named === null ? known.pulse : pulseBefore(known.pulse, interactions, named),
  };
}

function pulseBefore(
  pulse: KnownContact['pulse'],
  others: KnownContact['interactions'],
  { id, occurredAt, direction, twoWay, status }: NamedInteraction,
): KnownContact['pulse'] {
  const attempted = status === 'COMPLETED' && direction === 'OUTBOUND' && !twoWay;
  const at = instantOf(millis(occurredAt));
  const before = {
    ...pulse,
    outboundAt: pulse.outboundAt.filter((one) => one !== at),
    unansweredOutbound: Math.max(0, pulse.unansweredOutbound - Number(attempted)),
  };
  if (pulse.lastTwoWayInteractionId !== id) return before;
  const last = others
    .filter((other) => other.twoWay && other.status === 'COMPLETED' && other.visibility === 'NORMAL')
    .sort(oldestFirst)
    .at(-1);
  return {
    ...before,
    lastTwoWayAt: last?.occurredAt ?? null,
    lastTwoWayInteractionId: last?.id ?? null,
    lastTwoWayTypeLabel: last?.typeLabel ?? null,
    lastTwoWayBy: last?.authorName ?? null,
  };
}
