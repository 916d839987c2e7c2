import type { TextKey } from '../i18n/text-key';
import type { IconName } from '../ui/icon-names';

/** Places one goes to now and then: in the menus and the palette, so that the rail stays light. */
export const BESIDE: readonly { path: string; label: TextKey; icon: IconName; needs: string }[] = [
  { path: '/promises', label: 'promises.title', icon: 'handshake', needs: 'promiseLedger' },
  { path: '/quiet', label: 'quiet.short', icon: 'leaf', needs: 'quietRadar' },
];
