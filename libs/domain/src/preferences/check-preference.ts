import { type Finding, fine, wrong } from '../checks/finding';
import { TEXT_LIMITS } from '../checks/limits';
import { requiredText } from '../checks/text';
import { type Channel, CHANNELS } from '../vocabulary/contacts';
import type { PreferenceKey } from '../vocabulary/preferences';
import { parseHours } from './hours';

/** The channel a preference's value names, whatever its case; null when it names none. */
export function channelOf(value: string): Channel | null {
  return CHANNELS.find((channel) => channel === value.trim().toUpperCase()) ?? null;
}

/**
 * The value of a preference. PREFERRED_CHANNEL and AVOID_CHANNEL name a channel of the contract; HOURS are spans of the
 * contact's day such as "9-12, 14:30-17" (INVALID else); every other key takes free text of at most 500 characters.
 */
export function preferenceValue(key: PreferenceKey, value: string): Finding<string> {
  const found = requiredText(value, TEXT_LIMITS.preference);
  if (found.problem) return found;
  if (key === 'PREFERRED_CHANNEL' || key === 'AVOID_CHANNEL') {
    const channel = channelOf(found.value);
    return channel === null
      ? wrong(value, 'INVALID', `This is no channel. Choose one of ${CHANNELS.join(', ')}.`)
      : fine(channel);
  }
  return key === 'HOURS' && parseHours(found.value) === null
    ? wrong(value, 'INVALID', 'These hours cannot be read. Write them as 9-12, 14:30-17.')
    : found;
}
