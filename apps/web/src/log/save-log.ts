import { ApplicationRef, Injectable, effect, inject, untracked } from '@angular/core';
import { translator } from '../i18n/translate';
import { Connection } from '../shell/connection';
import { Toasts } from '../ui/toasts';
import { Composer, type LogFollower } from './composer';
import { Drafts } from './draft/drafts';
import { joined, underNewIds } from './draft/log-draft';
import { Outbox } from './outbox/outbox';
import type { OutboxItem, Sent } from './outbox/outbox-item';
import { TellSaved } from './tell-saved';
import { UndoLog } from './undo-log';

/** How a log is told of, and whether its words come back into the form when it is undone. */
interface SaveWords {
  said: string;
  reopens: boolean;
  follower?: LogFollower | null;
}

/** Hands a log to the outbox, says so with an undo, and brings its words back into the form when that is wanted. */
@Injectable({ providedIn: 'root' })
export class SaveLog {
  private readonly outbox = inject(Outbox);
  private readonly drafts = inject(Drafts);
  private readonly composer = inject(Composer);
  private readonly toasts = inject(Toasts);
  private readonly undoLog = inject(UndoLog);
  private readonly tellSaved = inject(TellSaved);
  private readonly online = inject(Connection).online;
  private readonly app = inject(ApplicationRef);
  private readonly translate = translator();
  private complaint: number | null = null;

  constructor() {
    effect(() => {
      const failed = this.outbox.failure();
      // Being offline is said at the top of the page and is nobody's to mend.
      const known = failed?.kind === 'signedOut' || !this.online();
      untracked(() => this.tell(failed !== null && !known));
    });
  }

  /** Answers at once; the server is not awaited. */
  save(item: OutboxItem, { said, reopens, follower }: SaveWords): void {
    const sent = this.outbox.add(item);
    void sent.then(({ kind }) => {
      if (kind === 'refused') return this.bringBack(item.id);
      if (kind === 'logged') follower?.logged(item.id);
      return undefined;
    });
    const run = () => void this.takeBack(item, sent, reopens).then((back) => back && follower?.undone());
    this.tellSaved.show(said, sent, { label: this.translate('log.undo.label'), key: 'u', run });
  }

  /** Takes an unsent entry out of the outbox and its words into the form, beside what stands there by now. */
  async reopen(item: OutboxItem): Promise<void> {
    if (await this.outbox.takeBack(item.id)) await this.openDraft(item);
  }

  /** At once when nobody is writing; else the entry waits in the timeline with its reason. */
  private async bringBack(id: string): Promise<void> {
    const item = this.outbox.held().find((held) => held.id === id);
    if (item && this.composer.request() === null) await this.reopen(item);
  }

  private async takeBack(item: OutboxItem, sent: Promise<Sent>, reopens: boolean): Promise<boolean> {
    if (!(await this.outbox.takeBack(item.id))) {
      const end = await sent;
      if (end.kind !== 'logged' || !(await this.undoLog.run(end.changeId))) return false;
    }
    if (reopens) await this.openDraft(item);
    else this.toasts.show(this.translate('log.undo.done'), { kind: 'info' });
    return true;
  }

  private async openDraft({ contactId, draft, refused }: OutboxItem): Promise<void> {
    this.composer.close();
    await this.app.whenStable();
    const begun = await this.drafts.find(contactId);
    await this.drafts.keep(contactId, begun ? joined(underNewIds(draft), begun.draft) : underNewIds(draft), Date.now());
    this.composer.open({ contactId, refused: refused ?? [] });
  }

  private tell(failed: boolean): void {
    if (failed === (this.complaint !== null)) return;
    if (this.complaint !== null) this.toasts.close(this.complaint);
    this.complaint = failed ? this.complain() : null;
  }

  private complain(): number {
    const run = () => {
      this.complaint = null;
      this.outbox.retry();
    };
    const action = { label: this.translate('ui.retry'), run };
    return this.toasts.show(this.translate('log.unsent.toast'), { kind: 'error', action });
  }
}
