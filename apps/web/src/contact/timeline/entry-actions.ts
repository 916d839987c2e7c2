import { Injectable, inject, signal } from '@angular/core';
import type { TimelineEntryFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Toasts } from '../../ui/toasts';
import {
  DeleteInteraction,
  PinInteraction,
  RestoreInteraction,
  SetInteractionStatus,
  UnpinInteraction,
} from '../data/interaction-mutations';
import { SendChange } from '../saving/send-change';

/** What can be done with an entry; a deleted one is gone from the screen at once. */
@Injectable()
export class EntryActions {
  private readonly sender = inject(SendChange);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  private readonly hidden = signal<ReadonlySet<string>>(new Set());
  readonly gone = this.hidden.asReadonly();

  async pin({ id, version }: TimelineEntryFragment, action: 'pin' | 'unpin'): Promise<void> {
    const [document, done] =
      action === 'pin'
        ? [PinInteraction, this.translate('contact.timeline.pinnedToTop')]
        : [UnpinInteraction, this.translate('contact.timeline.unpinned')];
    await this.sender.act(document, { id, version }, done);
  }

  async remove({ id, version }: TimelineEntryFragment): Promise<void> {
    this.hidden.update((ids) => new Set([...ids, id]));
    const outcome = await this.sender.send(DeleteInteraction, { id, version });
    this.hidden.update((ids) => new Set([...ids].filter((one) => one !== id)));
    if (outcome.kind !== 'saved') {
      this.toasts.show(this.sender.reason(outcome), { kind: 'error' });
      return;
    }
    const action = { label: this.translate('contact.edit.undo'), key: 'u', run: () => void this.restore(id) };
    this.toasts.show(this.translate('contact.timeline.deleted'), { action });
  }

  /** Ends what was planned; one that is done before its time happened now. */
  async settle(entry: TimelineEntryFragment, status: 'COMPLETED' | 'CANCELED', now: Date): Promise<void> {
    const { id, version, occurredAt } = entry;
    const early = status === 'COMPLETED' && Date.parse(occurredAt) > now.getTime();
    const when = early ? { occurredAt: now.toISOString(), endedAt: null } : {};
    const done = this.translate(status === 'COMPLETED' ? 'contact.timeline.completed' : 'contact.timeline.canceled');
    await this.sender.act(SetInteractionStatus, { id, version, status, ...when }, done);
  }

  private async restore(id: string): Promise<void> {
    const outcome = await this.sender.send(RestoreInteraction, { id });
    if (outcome.kind === 'saved') this.toasts.show(this.translate('contact.timeline.restored'));
    else this.toasts.show(this.sender.reason(outcome), { kind: 'error' });
  }
}
