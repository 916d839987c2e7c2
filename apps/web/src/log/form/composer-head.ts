import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Time } from '../../ui/time';
import { Toasts } from '../../ui/toasts';
import { Composer } from '../composer';
import { KeepDraft } from '../draft/keep-draft';
import { LogForm } from './log-form';

/** What is being logged with whom, that the draft is safe, and the ways out. */
@Component({
  selector: 'heed-composer-head',
  imports: [Button, Icon, Time, TranslocoPipe],
  template: `
    <h2 id="log-heading" class="text-card min-w-0 flex-1 truncate font-semibold">{{ heading() }}</h2>
    @if (keptAt(); as at) {
      <p class="text-meta text-ink2 flex items-center gap-1.5" role="status">
        <heed-icon name="save" class="max-sm:hidden" />
        <span class="max-lg:hidden">{{ 'log.draft.kept' | transloco }}</span>
        <span class="lg:hidden">{{ 'log.draft.short' | transloco }}</span>
        <heed-time class="max-sm:hidden" [at]="at" look="time" />
      </p>
      <button
        type="button"
        heedButton="icon"
        [attr.aria-label]="'log.draft.discard' | transloco"
        [title]="'log.draft.discard' | transloco"
        (click)="discard()"
      >
        <heed-icon name="trash-2" />
      </button>
    }
    <button type="button" heedButton="icon" [attr.aria-label]="'ui.close' | transloco" (click)="composer.close()">
      <heed-icon name="x" />
    </button>
  `,
  host: { class: 'border-line flex h-[53px] shrink-0 items-center gap-3 border-b ps-5 pe-2 max-sm:ps-4' },
})
export class ComposerHead {
  private readonly kept = inject(KeepDraft);
  private readonly form = inject(LogForm);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  protected readonly composer = inject(Composer);
  readonly planned = input(false);
  protected readonly heading = computed(() => {
    const [type, name] = [this.form.type()?.label, this.form.name()];
    if (!type || !name) return this.translate('log.title');
    const key = this.form.edits() ? 'log.heading.edit' : this.planned() ? 'log.heading.plan' : 'log.heading.log';
    return this.translate(key, { type, name });
  });
  protected readonly keptAt = computed(() => {
    const at = this.kept.keptAt();
    return at === null ? null : new Date(at).toISOString();
  });

  protected discard(): void {
    const restore = this.kept.discard();
    if (this.form.edits()) this.composer.close();
    this.toasts.show(this.translate('log.draft.discarded'), {
      action: { label: this.translate('log.undo.label'), key: 'u', run: restore },
    });
  }
}
