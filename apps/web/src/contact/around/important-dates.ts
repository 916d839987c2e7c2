import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { Menu, type MenuEntry } from '../../ui/menu';
import { AddImportantDate, RemoveImportantDate, UpdateImportantDate } from '../data/around';
import type { Outcome } from '../saving/outcome';
import { QuickForm, type Values } from '../saving/quick-form';
import { SendChange } from '../saving/send-change';
import { AroundCard } from './around-card';
import { type ImportantDate, dateLines, dateOf } from './date-lines';
import { DATE_ICONS, dateWords } from './date-words';

/** The days of the year that matter to this person, the next one first. */
@Component({
  selector: 'heed-important-dates',
  imports: [AroundCard, Chip, Icon, Menu, QuickForm, TranslocoPipe],
  templateUrl: './important-dates.html',
})
export class ImportantDates {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly words = dateWords();
  protected readonly linesOf = dateLines();
  readonly contact = input.required<ContactPanelsFragment>();
  protected readonly adding = signal(false);
  /** The id of the one that is changed. */
  protected readonly changing = signal<string | null>(null);
  protected readonly newLines = this.linesOf();
  protected readonly rows = computed(() =>
    this.contact().importantDates.map((one) => ({
      one,
      ...this.words(one),
      icon: DATE_ICONS[one.kind],
      lines: this.linesOf(one),
      save: (values: Values) => this.change(one.id, values),
      entries: this.entries(one),
    })),
  );

  protected readonly add = (values: Values): Promise<Outcome> => {
    const fields = dateOf(values);
    if (!fields) return this.noYear();
    return this.sender.send(AddImportantDate, { id: uuidv7(), contactId: this.contact().id, ...fields });
  };

  protected act(what: string, { id, version }: ImportantDate): void {
    if (what === 'change') return this.changing.set(id);
    if (what === 'confirm') {
      const done = this.translate('contact.dates.confirmed');
      void this.sender.act(UpdateImportantDate, { id, version, confirmed: true }, done);
    } else {
      void this.sender.act(RemoveImportantDate, { id, version }, this.translate('contact.dates.removed'));
    }
  }

  private entries({ confirmed }: ImportantDate): MenuEntry[] {
    const confirm = { value: 'confirm', label: this.translate('contact.dates.confirm'), icon: 'check' };
    return [
      ...(confirmed ? [] : [confirm]),
      { value: 'change', label: this.translate('contact.around.change'), icon: 'pencil' },
      { value: 'remove', label: this.translate('contact.around.remove'), icon: 'trash-2', danger: true },
    ];
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
