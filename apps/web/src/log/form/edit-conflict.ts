import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { fromInteraction } from '../draft/from-interaction';
import { EditLog } from './edit-log';
import { LogForm } from './log-form';
import { SubmitLog } from './submit-log';

/** Somebody else saved this meanwhile: theirs and mine side by side, and which shall stand. */
@Component({
  selector: 'heed-edit-conflict',
  imports: [Button, Icon, TranslocoPipe],
  template: `@if (editLog.theirs(); as theirs) {
    <section class="border-warn-line bg-warn-bg rounded-card border p-3" role="alert">
      <h3 class="text-warn flex items-center gap-2 font-semibold">
        <heed-icon name="git-compare-arrows" />{{ 'log.conflict.title' | transloco }}
      </h3>
      <div class="mt-2 grid gap-2 sm:grid-cols-2">
        @for (side of sides(); track side.key) {
          <div class="bg-panel rounded-button p-3">
            <h4 class="text-meta text-ink2">{{ 'log.conflict.' + side.key | transloco }}</h4>
            <p class="font-medium">{{ side.subject }}</p>
            <p class="line-clamp-6 break-words whitespace-pre-line">{{ side.body }}</p>
          </div>
        }
      </div>
      <div class="mt-3 flex flex-wrap gap-2">
        <button type="button" heedButton="primary" compact (click)="submit.keepMine()">
          {{ 'log.conflict.keepMine' | transloco }}
        </button>
        <button type="button" heedButton compact (click)="take()">{{ 'log.conflict.takeTheirs' | transloco }}</button>
      </div>
    </section>
  }`,
  host: { class: 'block empty:hidden' },
})
export class EditConflict {
  private readonly form = inject(LogForm);
  protected readonly editLog = inject(EditLog);
  protected readonly submit = inject(SubmitLog);
  protected readonly sides = computed(() => {
    const [mine, theirs] = [this.form.draft(), this.editLog.theirs()];
    return [
      { key: 'mine', subject: mine.subject, body: mine.body },
      { key: 'theirs', subject: theirs?.subject, body: theirs?.body },
    ];
  });

  protected take(): void {
    const theirs = this.editLog.theirs();
    if (theirs) this.form.draft.set(fromInteraction(theirs));
    this.editLog.theirs.set(null);
  }
}
