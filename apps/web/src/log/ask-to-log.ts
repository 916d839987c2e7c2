import { DOCUMENT, DestroyRef, Injectable, inject } from '@angular/core';
import { translator } from '../i18n/translate';
import { Toasts } from '../ui/toasts';
import { Composer, type LogRequest } from './composer';

/** After a number was dialled or a letter begun elsewhere: asks to log it once this page is seen again. */
@Injectable({ providedIn: 'root' })
export class AskToLog {
  private readonly document = inject(DOCUMENT);
  private readonly composer = inject(Composer);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  private armed: { name: string; request: Partial<LogRequest> } | null = null;

  constructor() {
    const seen = () => this.document.visibilityState === 'visible' && this.ask();
    this.document.addEventListener('visibilitychange', seen);
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('visibilitychange', seen));
  }

  arm(name: string, request: Partial<LogRequest>): void {
    this.armed = { name, request };
  }

  private ask(): void {
    const armed = this.armed;
    this.armed = null;
    if (!armed || this.composer.request()) return;
    const action = { label: this.translate('log.ask.log'), run: () => this.composer.open(armed.request) };
    this.toasts.show(this.translate('log.ask.text', { name: armed.name }), { kind: 'info', action });
  }
}
