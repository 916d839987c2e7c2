import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { bindKeys } from '../keys/bind-keys';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Composer, type LogRequest } from './composer';

/** The composer's frame: a side panel from 1024 px, a sheet below. Not modal: the page stays readable. */
@Component({
  selector: 'heed-log-panel',
  imports: [Button, Icon, TranslocoPipe],
  template: `
    <div class="border-line flex h-[53px] items-center justify-between gap-4 border-b ps-5 pe-2">
      <h2 id="log-heading" class="font-semibold">{{ 'log.title' | transloco }}</h2>
      <button type="button" heedButton="icon" [attr.aria-label]="'ui.close' | transloco" (click)="composer.close()">
        <heed-icon name="x" />
      </button>
    </div>
  `,
  host: {
    role: 'complementary',
    'aria-labelledby': 'log-heading',
    class:
      'bg-panel border-line max-lg:rounded-t-dialog max-lg:shadow-overlay block max-lg:fixed max-lg:inset-x-0 max-lg:top-[50px] max-lg:bottom-0 max-lg:z-30 lg:sticky lg:top-14 lg:h-[calc(100dvh-56px)] lg:w-[min(752px,56vw)] lg:border-s',
  },
})
export class LogPanel {
  protected readonly composer = inject(Composer);
  readonly request = input.required<LogRequest>();

  constructor() {
    bindKeys({ key: 'escape', run: () => this.composer.close() });
  }
}
