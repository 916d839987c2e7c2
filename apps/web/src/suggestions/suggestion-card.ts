import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DismissReason, SuggestionPartsFragment } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import { Session } from '../identity/session';
import { Composer } from '../log/composer';
import { LaterMenu } from '../reminders/later-menu';
import { ReminderForm } from '../reminders/reminder-form';
import { Avatar } from '../ui/avatar';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { MenuEntry } from '../ui/menu';
import { Time } from '../ui/time';
import { DecideSuggestion } from './decide-suggestion';
import { EvidenceList } from './evidence-list';
import { logFor } from './log-for';
import { SuggestionStep } from './suggestion-step';

const REASONS: readonly DismissReason[] = ['NOT_USEFUL', 'WRONG', 'ALREADY_DONE', 'NOT_FOR_THIS_PERSON'];
let made = 0;

/** One sentence of facts, the records behind it, and what can be done: the step that fits, a log, later, or never. */
@Component({
  selector: 'heed-suggestion-card',
  imports: [
    Avatar,
    Button,
    EvidenceList,
    Icon,
    LaterMenu,
    ReminderForm,
    RouterLink,
    SuggestionStep,
    Time,
    TranslocoPipe,
  ],
  templateUrl: './suggestion-card.html',
  host: { class: '@container block' },
})
export class SuggestionCard {
  private readonly session = inject(Session);
  private readonly composer = inject(Composer);
  private readonly translate = translator();
  protected readonly decide = inject(DecideSuggestion);
  readonly suggestion = input.required<SuggestionPartsFragment>();
  /** Whether the card says who it is about; on the person's own page it need not. */
  readonly named = input(true);
  protected readonly panel = `why-${++made}`;
  protected readonly open = signal(false);
  protected readonly reminding = signal(false);
  protected readonly mayAct = computed(() => this.session.may('snoozeSuggestion'));
  protected readonly mayRemind = computed(() => this.session.may('createReminder'));
  protected readonly reasons: readonly MenuEntry[] = REASONS.map((reason) => ({
    value: reason,
    label: this.translate(`suggestions.dismiss.${reason}`),
    icon: 'x',
  }));

  protected log(): void {
    const suggestion = this.suggestion();
    this.composer.open(logFor(suggestion, this.decide.follower(suggestion)));
  }

  protected dismiss(value: string): void {
    const reason = REASONS.find((one) => one === value);
    if (reason) void this.decide.dismiss(this.suggestion(), reason);
  }
}
