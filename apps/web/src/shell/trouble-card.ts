import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Crash } from './crash';

/** An error that nobody caught, told beside the page: what was written there stays readable, and what to do. */
@Component({
  selector: 'heed-trouble-card',
  imports: [Button, Icon, TranslocoPipe],
  template: `@if (crash.trouble(); as trouble) {
    <section
      role="alert"
      class="bg-panel border-danger rounded-card shadow-overlay fixed inset-x-3 bottom-3 z-50 mx-auto max-w-[520px] border p-4 max-sm:bottom-[84px]"
    >
      <h2 class="flex items-start gap-2 font-semibold">
        <heed-icon
          class="mt-0.5"
          [name]="trouble.kind === 'updated' ? 'refresh-cw' : 'circle-alert'"
          [class]="trouble.kind === 'updated' ? 'text-brand' : 'text-danger'"
        />{{ 'shell.trouble.' + trouble.kind + '.title' | transloco }}
      </h2>
      <p class="text-meta text-ink2 mt-1">{{ 'shell.trouble.' + trouble.kind + '.text' | transloco }}</p>
      <p class="text-meta text-ink2 mt-1">{{ 'shell.trouble.kept' | transloco }}</p>
      <div class="mt-3 flex flex-wrap gap-2">
        <button type="button" heedButton="primary" compact (click)="reload()">
          {{ 'shell.trouble.reload' | transloco }}
        </button>
        <a heedButton="secondary" compact href="/today">{{ 'shell.ways.today' | transloco }}</a>
        <button type="button" heedButton="quiet" compact (click)="copy(trouble.report)">
          {{ (copied() ? 'shell.trouble.copied' : 'shell.trouble.copy') | transloco }}
        </button>
        <button type="button" heedButton="quiet" compact (click)="crash.dismiss()">
          {{ 'shell.trouble.dismiss' | transloco }}
        </button>
      </div>
    </section>
  }`,
})
export class TroubleCard {
  protected readonly crash = inject(Crash);
  protected readonly copied = signal(false);

  protected reload(): void {
    location.reload();
  }

  protected async copy(report: string): Promise<void> {
    await navigator.clipboard.writeText(report);
    this.copied.set(true);
  }
}
