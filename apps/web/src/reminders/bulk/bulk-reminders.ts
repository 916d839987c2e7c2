import { Injectable, Injector, inject, runInInjectionContext } from '@angular/core';
import type { TypedDocumentNode } from '@urql/core';
import { SendChange } from '../../contact/saving/send-change';
import { serverErrors } from '../../forms/server-errors';
import type { RemindersAnswerFragment } from '../../graphql/generated/graphql';
import { mutation } from '../../graphql/mutate';
import { counter } from '../../i18n/counted';
import { Toasts } from '../../ui/toasts';
import { CancelReminders, CompleteReminders, ReassignReminders, SnoozeReminders } from './bulk-documents';
import { dueText } from '../due-text';

/** Does one thing with several reminders at once, all or none of them; one undo takes it back. */
@Injectable({ providedIn: 'root' })
export class BulkReminders {
  private readonly injector = inject(Injector);
  private readonly sender = inject(SendChange);
  private readonly toasts = inject(Toasts);
  private readonly refusals = serverErrors();
  private readonly say = counter();
  private readonly due = dueText();

  complete(ids: readonly string[]): Promise<boolean> {
    return this.act(CompleteReminders, { ids: [...ids] }, this.say('reminders.bulk.done.', ids.length));
  }

  cancel(ids: readonly string[]): Promise<boolean> {
    return this.act(CancelReminders, { ids: [...ids] }, this.say('reminders.bulk.canceled.', ids.length));
  }

  snooze(ids: readonly string[], until: string): Promise<boolean> {
    const when = this.due({ dueAt: until, overdue: false });
    return this.act(
      SnoozeReminders,
      { ids: [...ids], until },
      this.say('reminders.bulk.snoozed.', ids.length, { when }),
    );
  }

  give(ids: readonly string[], { id: assigneeId, name }: { id: string; name: string }): Promise<boolean> {
    const said = this.say('reminders.bulk.given.', ids.length, { name });
    return this.act(ReassignReminders, { ids: [...ids], assigneeId }, said);
  }

  /** Whether it was done. */
  private async act<Input>(
    document: TypedDocumentNode<{ answer: RemindersAnswerFragment }, { input: Input }>,
    input: Input,
    done: string,
  ): Promise<boolean> {
    const send = runInInjectionContext(this.injector, () => mutation(document));
    const answer = await send({ input });
    const [refused] = this.refusals(answer, (data) => data.answer.userErrors, {}) ?? [];
    if (refused) this.toasts.show(refused.message ?? '', { kind: 'error' });
    else this.sender.offerUndo(done, answer.data?.answer.changeId ?? null);
    return !refused;
  }
}
