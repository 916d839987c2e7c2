import { Component, ElementRef, afterNextRender, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { bindKeys } from '../keys/bind-keys';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Composer, type LogRequest } from './composer';
import { ContactSearch } from './contact-search';

/** Asks with whom, when L was pressed where no person is shown. */
@Component({
  selector: 'heed-log-picker',
  imports: [Button, ContactSearch, Icon, TranslocoPipe],
  template: `
    <div class="border-line flex h-[53px] items-center justify-between gap-4 border-b ps-5 pe-2 max-sm:ps-4">
      <h2 id="log-heading" class="text-card font-semibold">{{ 'log.title' | transloco }}</h2>
      <button type="button" heedButton="icon" [attr.aria-label]="'ui.close' | transloco" (click)="composer.close()">
        <heed-icon name="x" />
      </button>
    </div>
    <heed-contact-search
      class="p-5 max-sm:p-4"
      [label]="'log.search.label' | transloco"
      (chosen)="composer.open({ contactId: $event.id, outcome: request().outcome })"
    />
  `,
  host: { class: 'block' },
})
export class LogPicker {
  protected readonly composer = inject(Composer);
  readonly request = input.required<LogRequest>();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector('input')?.focus());
    bindKeys({ does: 'close', run: () => this.composer.close() });
  }
}
