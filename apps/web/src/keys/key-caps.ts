import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { TextKey } from '../i18n/text-key';

const NAMED: Record<string, TextKey> = {
  mod: 'keys.cap.control',
  alt: 'keys.cap.alt',
  space: 'keys.cap.space',
  escape: 'keys.cap.escape',
  tab: 'keys.cap.tab',
};
const SIGNS: Record<string, string> = {
  enter: '↵',
  arrowleft: '←',
  arrowright: '→',
};
const ON_A_MAC: Record<string, string> = { mod: '⌘', alt: '⌥' };

const onMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** What stands on the keys of a shortcut: `mod+enter` is `['Ctrl', '↵']`. Call where injection is allowed. */
export function keyCaps(): (key: string) => string[] {
  const texts = inject(TranslocoService);
  const signs = { ...SIGNS, ...(onMac() ? ON_A_MAC : {}) };
  const cap = (part: string) => {
    const named = NAMED[part];
    return signs[part] ?? (named ? texts.translate<string>(named) : part.toUpperCase());
  };
  return (key) => key.split(/[ +](?=.)/).map(cap);
}
