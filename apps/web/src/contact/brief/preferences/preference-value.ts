import type { PreferenceKey } from '../../../graphql/generated/graphql';
import { translator } from '../../../i18n/translate';
import { CHANNELS } from '../../details/channels';
import type { Option } from '../../saving/in-place';

/** The keys whose value is a channel of the contract. */
const OF_CHANNELS: readonly PreferenceKey[] = ['PREFERRED_CHANNEL', 'AVOID_CHANNEL'];

/** How the value of a preference is said and written; call `preferenceValue` where injection is allowed. */
export interface PreferenceValue {
  /** `CHAT` as "chat" where the key names a channel; every other value as it is. */
  words(key: PreferenceKey, value: string): string;
  /** The choices of a key that has them; empty for free text. */
  options(key: PreferenceKey): Option[];
  /** How the value is to be written, where that is not free. */
  help(key: PreferenceKey): string | null;
}

export function preferenceValue(): PreferenceValue {
  const translate = translator();
  const options = (key: PreferenceKey): Option[] =>
    OF_CHANNELS.includes(key)
      ? CHANNELS.map((value) => ({ value, label: translate(`contact.preference.channels.${value}`) }))
      : [];
  return {
    options,
    words: (key, value) => options(key).find((option) => option.value === value)?.label ?? value,
    help: (key) => (key === 'HOURS' ? translate('contact.preference.hoursHelp') : null),
  };
}
