import { Component, inject } from '@angular/core';
import { ToastRegion } from '../../ui/toast-region';
import { Composer } from '../composer';
import { LogPanel } from '../log-panel';
import { UnsentEntries } from '../outbox/unsent-entries';

/** As much of the shell as the composer needs. */
@Component({
  selector: 'heed-test-page',
  imports: [LogPanel, ToastRegion, UnsentEntries],
  template: `
    <heed-unsent-entries contactId="c1" />
    @if (composer.request(); as request) {
      <heed-log-panel [request]="request" />
    }
    <heed-toast-region />
  `,
})
export class Page {
  protected readonly composer = inject(Composer);
}
