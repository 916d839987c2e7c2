import { inject } from '@angular/core';
import { SendChange } from '../contact/saving/send-change';
import { translator } from '../i18n/translate';
import { Toasts } from '../ui/toasts';

/** Says what was saved, and offers to take it back; `undone` reads anew. Call where injection is allowed. */
export function tellProtocol(): (done: string, changeId: string | null, undone: () => void) => void {
  const toasts = inject(Toasts);
  const sender = inject(SendChange);
  const translate = translator();
  return (done, changeId, undone) => {
    const takeBack = async (id: string) => {
      await sender.undo(id);
      undone();
    };
    const label = translate('protocols.undo');
    toasts.show(done, { action: changeId ? { label, key: 'u', run: () => void takeBack(changeId) } : null });
  };
}
