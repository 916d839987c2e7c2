import { Injectable, inject } from '@angular/core';
import type { TypedDocumentNode } from '@urql/core';
import type { Outcome, Payload } from '../../contact/saving/outcome';
import { SendChange } from '../../contact/saving/send-change';
import { translator } from '../../i18n/translate';
import { Toasts } from '../../ui/toasts';

/** What is said once a setting is saved, and what happens once that is taken back. */
interface Telling {
  done: string;
  /** Reads anew what the undo may have changed. */
  undone: () => void;
}

/** Saves a setting of the workspace and offers to take it back. The mutation answers as `answer`. */
@Injectable({ providedIn: 'root' })
export class SaveSetting {
  private readonly sender = inject(SendChange);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();

  async run<Input>(
    document: TypedDocumentNode<{ answer: Payload }, { input: Input }>,
    input: Input,
    telling: Telling,
  ): Promise<Outcome> {
    const outcome = await this.sender.send(document, input);
    if (outcome.kind === 'saved') this.tell(outcome.changeId, telling);
    return outcome;
  }

  /** Says what was saved by a form of its own, in a toast that takes it back. */
  tell(changeId: string | null, { done, undone }: Telling): void {
    const takeBack = async (id: string) => {
      await this.sender.undo(id);
      undone();
    };
    const label = this.translate('settings.undo');
    const action = changeId ? { label, key: 'u', run: () => void takeBack(changeId) } : null;
    this.toasts.show(done, { action });
  }
}
