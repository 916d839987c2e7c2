import { CHANNELS, isLetter } from '@heed/domain';

const LETTERS = CHANNELS.filter((channel) => isLetter(channel, 0))
  .map((channel) => `'${channel}'`)
  .join(', ');

/** SQL of `isLetter` for the interaction `i` of type `t`. */
export const IS_LETTER = `(coalesce(t.channel IN (${LETTERS}), false) AND i.transcript_length = 0)`;
