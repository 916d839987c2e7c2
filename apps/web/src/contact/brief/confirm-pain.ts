import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactBriefFragment, TimelineEntryFragment } from '../../graphql/generated/graphql';
import { query } from '../../graphql/query';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Now } from '../../ui/now';
import { Skeleton } from '../../ui/skeleton';
import { timeText } from '../../ui/time-text';
import { ChangePainPointStatus } from '../data/brief-mutations';
import { TimelinePageQuery } from '../data/contact-page-query';
import type { Outcome } from '../saving/outcome';
import { type FormLine, QuickForm, type Values } from '../saving/quick-form';
import { SendChange } from '../saving/send-change';
import { EntryWords } from '../timeline/entry-words';
import { theySpoke } from './they-spoke';

/** Asks in which conversation they said that it is solved: one of the latest five since they last told of it. */
@Component({
  selector: 'heed-confirm-pain',
  imports: [Button, QuickForm, Skeleton, TranslocoPipe],
  template: `@if (lines().length) {
      <heed-quick-form
        [label]="'contact.pain.confirm' | transloco"
        [lines]="lines()"
        [save]="confirm"
        [tells]="false"
        (closed)="closed.emit()"
      />
    } @else if (page.fetching()) {
      <heed-skeleton class="my-2 h-24" />
    } @else {
      <div class="bg-sunken rounded-button my-2 p-3" role="status">
        <p>{{ 'contact.pain.nobodyConfirmed' | transloco }}</p>
        <button type="button" heedButton="quiet" compact class="-ms-2 mt-1" (click)="closed.emit()">
          {{ 'contact.edit.cancel' | transloco }}
        </button>
      </div>
    }`,
})
export class ConfirmPain {
  private readonly sender = inject(SendChange);
  private readonly words = inject(EntryWords);
  private readonly now = inject(Now).at;
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly translate = translator();
  readonly pain = input.required<ContactBriefFragment['painPoints'][number]>();
  readonly contactId = input.required<string>();
  readonly closed = output();
  protected readonly page = query(TimelinePageQuery, () => ({
    id: this.contactId(),
    first: 50,
    filter: { from: this.pain().lastMentionedAt },
  }));
  protected readonly lines = computed<FormLine[]>(() => {
    const entries = this.page.data()?.contact?.timeline.nodes ?? [];
    const options = entries
      .filter(theySpoke)
      .slice(0, 5)
      .map((entry) => this.option(entry));
    if (!options.length) return [];
    return [{ name: 'interactionId', label: this.translate('contact.pain.confirmedIn'), control: 'choice', options }];
  });

  protected readonly confirm = async (values: Values): Promise<Outcome> => {
    const { id, version } = this.pain();
    const input = { id, version, status: 'RESOLVED_CONFIRMED' as const, interactionId: values['interactionId'] };
    const outcome = await this.sender.send(ChangePainPointStatus, input);
    const status = this.translate('contact.pain.statuses.RESOLVED_CONFIRMED');
    const done = this.translate('contact.pain.changed', { status });
    if (outcome.kind === 'saved') this.sender.offerUndo(done, outcome.changeId);
    return outcome;
  };

  private option(entry: TimelineEntryFragment) {
    const at = new Date(entry.occurredAt);
    const [day, time] = (['day', 'time'] as const).map((look) => timeText(at, this.now(), look, this.locale()));
    return { value: entry.id, label: `${day} ${time} · ${this.words.title(entry)}` };
  }
}
