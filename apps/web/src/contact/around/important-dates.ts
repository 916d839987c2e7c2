import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import type { MenuEntry } from '../../ui/menu';
import { AddImportantDate, RemoveImportantDate, UpdateImportantDate } from '../data/around';
import type { Outcome } from '../saving/outcome';
import { QuickForm, type Values } from '../saving/quick-form';
import { SendChange } from '../saving/send-change';
import { AroundCard } from './around-card';
import { AroundRow } from './around-row';
import { type ImportantDate, dateLines, dateOf } from './date-lines';
import { DATE_ICONS, dateWords } from './date-words';

/** The days of the year that matter to this person, the next one first. */
@Component({
  selector: 'heed-important-dates',
  imports: [AroundCard, AroundRow, Chip, Icon, QuickForm, TranslocoPipe],
  templateUrl: './important-dates.html',
})
export class ImportantDates {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly words = dateWords();
  protected readonly linesOf = dateLines();
  readonly contact = input.required<ContactPanelsFragment>();
  protected readonly adding = signal(false);
  protected readonly newLines = this.linesOf();
  protected readonly rows = computed(() =>
    this.contact().importantDates.map((one) => ({
      one,
      ...this.words(one),
      icon: DATE_ICONS[one.kind],
      lines: this.linesOf(one),
      save: (values: Values) => this.change(one.id, values),
      more: one.confirmed ? [] : [this.confirming()],
    })),
  );

  protected readonly add = (values: Values): Promise<Outcome> => {
    const fields = dateOf(values);
    if (!fields) return this.noYear();
    return this.sender.send(AddImportantDate, { id: uuidv7(), contactId: this.contact().id, ...fields });
  };

  protected confirm({ id, version }: ImportantDate): void {
    const done = this.translate('contact.dates.confirmed');
    void this.sender.act(UpdateImportantDate, { id, version, confirmed: true }, done);
  }

  protected remove({ id, version }: ImportantDate): void {
    void this.sender.act(RemoveImportantDate, { id, version }, this.translate('contact.dates.removed'));
  }

  private confirming(): MenuEntry {
    return { value: 'confirm', label: this.translate('contact.dates.confirm'), icon: 'check' };
  }

  /** Whoever writes it anew has looked at it. The version is read at the moment of saving. */
  private change(id: string, values: Values): Promise<Outcome> {
    const fields = dateOf(values);
    if (!fields) return this.noYear();
    const version = this.contact().importantDates.find((one) => one.id === id)?.version ?? 0;
    return this.sender.send(UpdateImportantDate, { id, version, ...fields, confirmed: true });
  }

  private noYear(): Promise<Outcome> {
    const message = this.translate('contact.dates.noYear');
    return Promise.resolve({ kind: 'refused', reasons: [{ field: 'year', message }] });
  }
}
