import { Injectable, inject, signal } from '@angular/core';
import type { EditInteractionMutation, TimelineEntryFragment } from '../../graphql/generated/graphql';
import { type Answer, mutation } from '../../graphql/mutate';
import { translator } from '../../i18n/translate';
import { Toasts } from '../../ui/toasts';
import { EditInteraction } from '../data/log-documents';
import { toEditInput } from '../draft/to-input';
import type { Refused } from '../outbox/outbox-item';
import { UndoLog } from '../undo-log';
import { LogForm } from './log-form';

/** What an edit came to: saved, or why not; a conflict is shown beside what stands in the form. */
type EditEnd =
  { kind: 'saved' | 'conflict' } | { kind: 'refused'; errors: readonly Pick<Refused, 'message' | 'field'>[] };

/** Sends an edit of the version that was read; it is awaited, since somebody else may have been quicker. */
@Injectable()
export class EditLog {
  private readonly form = inject(LogForm);
  private readonly undoLog = inject(UndoLog);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  private readonly send = mutation(EditInteraction);
  readonly busy = signal(false);
  /** What somebody else made of it in the meantime. */
  readonly theirs = signal<TimelineEntryFragment | null>(null);

  async run(version: number): Promise<EditEnd> {
    const decided = this.form.decided(new Date());
    if (!decided) return { kind: 'refused', errors: [] };
    this.busy.set(true);
    const answer = await this.send({ input: toEditInput(this.form.draft(), decided, version) });
    this.busy.set(false);
    return this.read(answer);
  }

  private read({ data, error }: Answer<EditInteractionMutation>): EditEnd {
    if (error) return { kind: 'refused', errors: [{ message: this.translate(`ui.failure.${error.kind}`), field: [] }] };
    const { userErrors, interaction, change } = data.answer;
    if (userErrors.some(({ code }) => code === 'CONFLICT') && interaction) {
      this.theirs.set(interaction);
      return { kind: 'conflict' };
    }
    if (userErrors.length) return { kind: 'refused', errors: userErrors };
    this.tell(change?.id ?? null);
    return { kind: 'saved' };
  }

  private tell(changeId: string | null): void {
    const run = () => void this.undoLog.run(changeId);
    const action = changeId ? { label: this.translate('log.undo.label'), key: 'u', run } : null;
    this.toasts.show(this.translate('log.said.edited'), { action });
  }
}
