import { Component, computed, effect, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../graphql/query';
import { Session } from '../identity/session';
import { Heading } from '../shell/heading';
import { ErrorCard } from '../ui/error-card';
import { Skeleton } from '../ui/skeleton';
import { AnswerCall } from './answer-call';
import { AskNumber } from './ask-number';
import { Callers } from './callers';
import { RingQuery } from './documents';
import { UnknownCaller } from './unknown-caller';

/** `/ring?tel=...`, which a telephone opens: straight to the caller's page, or to choose, or to write down who it is. */
@Component({
  imports: [AskNumber, Callers, ErrorCard, Heading, Skeleton, TranslocoPipe, UnknownCaller],
  templateUrl: './ring-page.html',
  host: { class: 'block max-w-[680px] p-6 max-sm:p-4' },
})
export class RingPage {
  private readonly answer = inject(AnswerCall);
  private readonly session = inject(Session);
  /** Bound from the query, as the telephone wrote it. */
  readonly tel = input<string>();
  protected readonly asked = computed(() => this.tel()?.trim() ?? '');
  protected readonly ringing = query(RingQuery, () => (this.asked() ? { tel: this.asked() } : null), {
    policy: 'network-only',
  });
  protected readonly number = computed(() => this.ringing.data()?.ring.number ?? null);
  protected readonly callers = computed(() => this.ringing.data()?.ring.matches ?? []);
  protected readonly alone = computed(() => this.callers().length === 1);
  protected readonly mayAdd = computed(() => this.session.may('createContact'));

  private answered = false;

  constructor() {
    effect(() => {
      const [caller] = this.callers();
      if (caller && this.alone() && !this.answered) this.open(caller.id);
    });
  }

  protected open(contactId: string): void {
    this.answered = true;
    void this.answer.run(contactId, this.number() ?? this.asked());
  }
}
