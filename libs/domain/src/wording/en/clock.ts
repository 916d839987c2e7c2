import type { ClockWording } from '../clock-wording';
import type { Messages } from '../wording';

export const clock: Messages<ClockWording> = {
  'clock.span': '{from} to {to}',
  'clock.never': 'no good hours known',
};
