import { Injectable, inject } from '@angular/core';
import { UndoChangeMutation } from '../contact/data/history';
import { mutation } from '../graphql/mutate';
import { translator } from '../i18n/translate';
import { Toasts } from '../ui/toasts';

/** Takes back one change. Answers whether that worked, and says why when it did not. */
@Injectable({ providedIn: 'root' })
export class UndoLog {
  private readonly undo = mutation(UndoChangeMutation);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();

  async run(changeId: string | null): Promise<boolean> {
    const answer = changeId ? await this.undo({ input: { changeId } }) : null;
    const refused = answer?.data?.undoChange.userErrors[0];
    if (answer?.data && !refused) return true;
    const why = answer?.error ? this.translate(`ui.failure.${answer.error.kind}`) : (refused?.message ?? '');
    this.toasts.show(`${this.translate('log.undo.failed')} ${why}`.trim(), { kind: 'error' });
    return false;
  }
}
