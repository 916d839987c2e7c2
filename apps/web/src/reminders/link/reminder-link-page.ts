import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { mutation } from '../../graphql/mutate';
import { query } from '../../graphql/query';
import { WelcomeFrame } from '../../identity/welcome-frame';
import { outcome } from '../../settings/outcome';
import { ProblemNote } from '../../settings/problem-note';
import { Button } from '../../ui/button';
import { ErrorCard } from '../../ui/error-card';
import { Skeleton } from '../../ui/skeleton';
import { ReminderLinkQuery, UseReminderLinkMutation } from './documents';

/**
 * Where a link of a mail leads, for whoever holds it: says what it would do and does it once that is asked for, so that
 * a mail program which looks at links does nothing.
 */
@Component({
  imports: [Button, ErrorCard, ProblemNote, RouterLink, Skeleton, TranslocoPipe, WelcomeFrame],
  templateUrl: './reminder-link-page.html',
})
export class ReminderLinkPage {
  private readonly send = mutation(UseReminderLinkMutation);
  private readonly result = outcome();
  /** Bound from the path. */
  readonly token = input.required<string>();
  protected readonly asked = query(ReminderLinkQuery, () => ({ token: this.token() }), { policy: 'network-only' });
  protected readonly usable = computed(() => {
    const link = this.asked.data()?.reminderLink;
    return link?.usable ? link : null;
  });
  protected readonly reason = computed(() => this.asked.data()?.reminderLink.reason ?? 'UNKNOWN');
  protected readonly problem = this.result.problem;
  protected readonly busy = signal(false);
  /** What was done. */
  protected readonly said = signal<string | null>(null);

  protected async use(): Promise<void> {
    this.busy.set(true);
    const answer = await this.send({ input: { token: this.token() } });
    this.busy.set(false);
    if (this.result.passed(answer, (data) => data.useReminderLink.userErrors) && answer.data)
      this.said.set(answer.data.useReminderLink.text);
  }
}
