import type { BriefWording } from '../brief-wording';
import type { Messages } from '../wording';

export const brief: Messages<BriefWording> = {
  'brief.ask':
    '{about, select, CHANNEL {Ask how they like to be reached.} HOURS {Ask which hours suit them.} other {Ask which language they prefer.}}',
  'brief.opening': 'Open with: “{line}”',
};
