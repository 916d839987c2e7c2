import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SendChange } from '../contact/saving/send-change';
import type { FirstStepKey } from '../graphql/generated/graphql';
import { mutation } from '../graphql/mutate';
import { query } from '../graphql/query';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { Composer } from '../log/composer';
import { Anywhere } from '../palette/anywhere';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Toasts } from '../ui/toasts';
import { CloseFirstStepsMutation, FirstStepsQuery } from './documents';

/** Where a step is taken, when that is a page. */
const PAGES: Partial<Record<FirstStepKey, string>> = { COLLEAGUE: '/settings/members', HOURS: '/settings/hours' };

/** What a new workspace still lacks, each with the way there and one thing to know; gone once all is there or closed. */
@Component({
  selector: 'heed-first-steps',
  imports: [Button, Icon, RouterLink, TranslocoPipe],
  templateUrl: './first-steps.html',
  host: { class: 'block empty:hidden' },
})
export class FirstSteps {
  private readonly session = inject(Session);
  private readonly composer = inject(Composer);
  private readonly anywhere = inject(Anywhere);
  private readonly sender = inject(SendChange);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  private readonly send = mutation(CloseFirstStepsMutation);
  private readonly asked = query(FirstStepsQuery, () => (this.session.may('closeFirstSteps') ? {} : null), {
    keepPrevious: true,
  });
  protected readonly steps = computed(() => this.asked.data()?.firstSteps ?? []);
  protected readonly pages = PAGES;

  protected take(key: FirstStepKey): void {
    if (key === 'CONTACT') this.anywhere.open({ what: 'newContact', name: '' });
    else this.composer.open();
  }

  protected async close(): Promise<void> {
    const { data, error } = await this.send({});
    if (error) return void this.toasts.show(this.translate(`ui.failure.${error.kind}`), { kind: 'error' });
    this.asked.reload();
    const changeId = data.closeFirstSteps.change?.id;
    const label = this.translate('firstSteps.undo');
    const action = changeId ? { label, key: 'u', run: () => void this.reopen(changeId) } : null;
    this.toasts.show(this.translate('firstSteps.closed'), { action });
  }

  private async reopen(changeId: string): Promise<void> {
    await this.sender.undo(changeId);
    this.asked.reload();
  }
}
