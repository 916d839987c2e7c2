import { Injectable, inject, signal } from '@angular/core';
import { v7 as newId } from 'uuid';
import type { Outcome } from '../contact/saving/outcome';
import { SendChange } from '../contact/saving/send-change';
import type { DismissReason, SuggestionPartsFragment } from '../graphql/generated/graphql';
import { GRAPHQL } from '../graphql/client';
import { InterfaceLanguage } from '../i18n/language';
import { translator } from '../i18n/translate';
import type { LogFollower } from '../log/composer';
import { Now } from '../ui/now';
import { timeText } from '../ui/time-text';
import { Toasts } from '../ui/toasts';
import { AcceptSuggestion, DismissSuggestion, SilentOfQuery, SnoozeSuggestion } from './suggestion-documents';

/** What a person decides about a suggestion; it is gone from the screen at once, and comes back with an undo. */
@Injectable({ providedIn: 'root' })
export class DecideSuggestion {
  private readonly client = inject(GRAPHQL);
  private readonly sender = inject(SendChange);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly now = inject(Now).at;
  private readonly decided = signal<ReadonlySet<string>>(new Set());
  /** Ids of those that were just decided about. */
  readonly gone = this.decided.asReadonly();

  async snooze(suggestion: SuggestionPartsFragment, until: string): Promise<void> {
    const when = timeText(new Date(until), this.now(), 'day', this.locale());
    const send = () => this.sender.send(SnoozeSuggestion, { ...about(suggestion), until });
    await this.decide(suggestion, send, () => this.translate('suggestions.said.snoozed', { when }));
  }

  async dismiss(suggestion: SuggestionPartsFragment, reason: DismissReason): Promise<void> {
    const send = () => this.sender.send(DismissSuggestion, { ...about(suggestion), reason });
    await this.decide(suggestion, send, () => this.dismissed(suggestion));
  }

  /** It was followed by a reminder. */
  async accept(suggestion: SuggestionPartsFragment, reminderId: string): Promise<void> {
    await this.follow(suggestion, { reminderId });
  }

  /** Follows what the composer logs for it, and comes back when that is taken back. */
  follower(suggestion: SuggestionPartsFragment): LogFollower {
    let accepted: Promise<Outcome> | null = null;
    return {
      logged: (interactionId) => {
        accepted = this.follow(suggestion, { interactionId });
      },
      undone: () => void accepted?.then((outcome) => this.takeBack(suggestion, outcome)),
    };
  }

  /** What is no longer suggested needs no hiding. */
  forget(shown: readonly string[]): void {
    if ([...this.decided()].every((id) => shown.includes(id))) return;
    this.decided.update((ids) => new Set([...ids].filter((id) => shown.includes(id))));
  }

  private async follow(
    suggestion: SuggestionPartsFragment,
    made: { interactionId: string } | { reminderId: string },
  ): Promise<Outcome> {
    this.hide(suggestion.id);
    const outcome = await this.sender.send(AcceptSuggestion, { ...about(suggestion), ...made });
    if (outcome.kind !== 'saved') this.show(suggestion.id);
    return outcome;
  }

  private async decide(
    suggestion: SuggestionPartsFragment,
    send: () => Promise<Outcome>,
    said: () => string,
  ): Promise<void> {
    this.hide(suggestion.id);
    const outcome = await send();
    if (outcome.kind !== 'saved') {
      this.show(suggestion.id);
      this.toasts.show(this.sender.reason(outcome), { kind: 'error' });
      return;
    }
    const run = () => void this.takeBack(suggestion, outcome);
    this.toasts.show(said(), { action: { label: this.translate('suggestions.undo'), key: 'u', run } });
  }

  /** A rule that is quiet for this person from now on says so, once it was dismissed often enough. */
  private dismissed({ contact, rule }: SuggestionPartsFragment): string {
    const known = this.client.readQuery(SilentOfQuery, { id: contact.id })?.data?.contact?.suggestions.silent;
    const quiet = known?.find((one) => one.rule === rule && one.reason === 'DISMISSED' && one.until !== null);
    if (!quiet) return this.translate('suggestions.said.dismissed');
    return this.translate('suggestions.said.quiet', { text: quiet.text });
  }

  private async takeBack({ id }: SuggestionPartsFragment, outcome: Outcome): Promise<void> {
    if (outcome.kind === 'saved' && outcome.changeId) await this.sender.undo(outcome.changeId);
    this.show(id);
  }

  private hide(id: string): void {
    this.decided.update((ids) => new Set([...ids, id]));
  }

  private show(id: string): void {
    this.decided.update((ids) => new Set([...ids].filter((one) => one !== id)));
  }
}

/** What every decision names: the suggestion, for the server to see what it stands on now. */
function about({ contact, rule, subjectKey }: SuggestionPartsFragment) {
  return { id: newId(), contactId: contact.id, rule, subjectKey };
}
