import { Component, DestroyRef, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../graphql/query';
import { FirstSteps } from '../first-steps/first-steps';
import { MyHandovers } from '../handovers/my-handovers';
import { Session } from '../identity/session';
import { bindKeys } from '../keys/bind-keys';
import { Composer } from '../log/composer';
import { MyPromises } from '../promises/my-promises';
import { ReminderForm } from '../reminders/reminder-form';
import { Connection } from '../shell/connection';
import { Heading } from '../shell/heading';
import { DeskNotes } from '../suggestions/desk-notes';
import { ErrorCard } from '../ui/error-card';
import { Icon } from '../ui/icon';
import { Kbd } from '../ui/kbd';
import { ComingUp } from './coming-up';
import { dayWords } from './day-words';
import { DueList } from './due/due-list';
import { JustLogged } from './just-logged';
import { TodayQuery } from './today-query';
import { TodaySkeleton } from './today-skeleton';
import { whenNewsCome } from './when-news-come';
import { whenSeenAgain } from './when-seen-again';
import { WorthACall } from './worth-a-call';

/** After so many milliseconds out of sight the day is asked for anew. */
const FRESH = 60_000;

/** What is owed, what is due, who is worth a call, what comes and what was written down. */
@Component({
  selector: 'heed-today-page',
  imports: [
    ComingUp,
    DeskNotes,
    DueList,
    ErrorCard,
    FirstSteps,
    Heading,
    Icon,
    JustLogged,
    Kbd,
    MyHandovers,
    MyPromises,
    ReminderForm,
    TodaySkeleton,
    TranslocoPipe,
    WorthACall,
  ],
  templateUrl: './today-page.html',
  host: { class: '@container block max-w-[1216px] p-6 max-sm:p-4' },
})
export class TodayPage {
  private readonly session = inject(Session);
  protected readonly words = dayWords();
  protected readonly online = inject(Connection).online;
  protected readonly asked = query(TodayQuery, () => ({}));
  protected readonly today = computed(() => this.asked.data()?.today ?? null);
  protected readonly mayLog = computed(() => this.session.may('logInteraction'));
  protected readonly adding = signal(false);

  constructor() {
    const composer = inject(Composer);
    inject(DestroyRef).onDestroy(() => composer.here.set(null));
    whenSeenAgain(FRESH, () => this.asked.reload());
    whenNewsCome(() => this.asked.reload());
    bindKeys({ does: 'remind', when: () => this.session.may('createReminder'), run: () => this.adding.set(true) });
  }
}
