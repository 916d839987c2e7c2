import { Injectable, Injector, inject, runInInjectionContext } from '@angular/core';
import type { TypedDocumentNode } from '@urql/core';
import { UndoChangeMutation } from '../data/history';
import { type Answer, mutation } from '../../graphql/mutate';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { type ToastAction, Toasts } from '../../ui/toasts';
import type { Outcome, Payload, Refused } from './outcome';

/** Sends a change of the contact's page and says how it ended; every mutation there answers as `answer`. */
@Injectable({ providedIn: 'root' })
export class SendChange {
  private readonly injector = inject(Injector);
  private readonly language = inject(InterfaceLanguage);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();

  async send<Input>(
    document: TypedDocumentNode<{ answer: Payload }, { input: Input }>,
    input: Input,
  ): Promise<Outcome> {
    const send = runInInjectionContext(this.injector, () => mutation(document));
    return this.outcome(await send({ input }), ({ answer }) => answer);
  }

  /** Like `send`, for a change without a field of its own: a toast with Undo tells `done`, another one a refusal. */
  async act<Input>(
    document: TypedDocumentNode<{ answer: Payload }, { input: Input }>,
    input: Input,
    done: string,
    next: ToastAction | null = null,
  ): Promise<Outcome> {
    const outcome = await this.send(document, input);
    if (outcome.kind === 'saved') this.offerUndo(done, outcome.changeId, next);
    else this.toasts.show(this.reason(outcome), { kind: 'error' });
    return outcome;
  }

  /** Takes a change back and tells it. */
  async undo(changeId: string): Promise<Outcome> {
    const send = runInInjectionContext(this.injector, () => mutation(UndoChangeMutation));
    const outcome = this.outcome(await send({ input: { changeId } }), ({ undoChange }) => undoChange);
    if (outcome.kind === 'saved') this.toasts.show(this.translate('contact.edit.undone'));
    else this.toasts.show(this.translate('contact.edit.notUndone'), { kind: 'error' });
    return outcome;
  }

  /** The sentence that tells why nothing was saved. */
  reason(outcome: Outcome): string {
    const first = outcome.kind === 'refused' ? outcome.reasons[0] : undefined;
    return first?.message ?? this.translate('ui.refusal.CONFLICT');
  }

  /** Tells `done` in a toast that takes the change back, with what may follow on it. */
  offerUndo(done: string, changeId: string | null, next: ToastAction | null = null): void {
    const label = this.translate('contact.edit.undo');
    const action = changeId ? { label, key: 'u', run: () => void this.undo(changeId) } : null;
    this.toasts.show(done, { action, next });
  }

  private outcome<Data>(answer: Answer<Data>, payloadOf: (data: Data) => Payload): Outcome {
    if (answer.error) {
      return { kind: 'refused', reasons: [{ field: '', message: this.translate(`ui.failure.${answer.error.kind}`) }] };
    }
    const { change, userErrors } = payloadOf(answer.data);
    if (userErrors.some(({ code }) => code === 'CONFLICT')) return { kind: 'conflict' };
    if (!userErrors.length) return { kind: 'saved', changeId: change?.id ?? null };
    return { kind: 'refused', reasons: userErrors.map((error) => this.inWords(error)) };
  }

  private inWords({ code, message, field }: Payload['userErrors'][number]): Refused {
    const text = this.language.current() === 'en' ? message : this.translate(`ui.refusal.${code}`);
    return { field: field[0] ?? '', message: text, path: field };
  }
}
