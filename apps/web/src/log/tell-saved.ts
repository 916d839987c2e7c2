import { Injectable, computed, effect, inject, untracked } from '@angular/core';
import { translator } from '../i18n/translate';
import { Connection } from '../shell/connection';
import { type Toast, Toasts } from '../ui/toasts';
import { Outbox } from './outbox/outbox';
import type { Sent } from './outbox/outbox-item';

/** Says of a log only what is known: on its way, kept on this device, or logged. A refused one is told at its field. */
@Injectable({ providedIn: 'root' })
export class TellSaved {
  private readonly outbox = inject(Outbox);
  private readonly toasts = inject(Toasts);
  private readonly online = inject(Connection).online;
  private readonly translate = translator();
  private readonly unsure = new Set<number>();
  private readonly words = computed(() => {
    const failure = this.outbox.failure();
    if (failure?.kind === 'signedOut') return this.translate('log.said.signedOut');
    return this.translate(failure || !this.online() ? 'log.said.here' : 'log.said.sending');
  });

  constructor() {
    effect(() => {
      const words = this.words();
      untracked(() => this.unsure.forEach((id) => this.toasts.reword(id, words, 'info')));
    });
  }

  /** Shows the news and keeps it true until `sent` is known; then it is `said`. */
  show(said: string, sent: Promise<Sent>, action: Toast['action']): void {
    const id = this.toasts.show(this.words(), { kind: 'info', action });
    this.unsure.add(id);
    void sent.then((end) => {
      this.unsure.delete(id);
      if (end.kind !== 'logged') return this.toasts.close(id);
      this.toasts.reword(id, [said, ...this.leftAsText(end)].join('. '), 'done');
    });
  }

  /** What was marked and could not be read; nothing of it is lost. */
  private leftAsText({ leftAsText = [] }: Extract<Sent, { kind: 'logged' }>): string[] {
    return leftAsText.map(({ passage, problem: why }) =>
      this.translate('log.said.leftAsText', { mark: passage.text, why }),
    );
  }
}
