import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ContactBriefFragment, PainStatus, UpdatePainPointInput } from '../../graphql/generated/graphql';
import { InterfaceLanguage } from '../../i18n/language';
import { translator } from '../../i18n/translate';
import { Icon } from '../../ui/icon';
import { Menu, type MenuEntry } from '../../ui/menu';
import { Now } from '../../ui/now';
import { timeText } from '../../ui/time-text';
import { PAIN_CATEGORIES } from '../../entries/pain-categories';
import { ChangePainPointStatus, UpdatePainPoint } from '../data/brief-mutations';
import { InPlace, type Option } from '../saving/in-place';
import type { Outcome } from '../saving/outcome';
import { SendChange } from '../saving/send-change';
import { ConfirmPain } from './confirm-pain';

const STATUSES: readonly PainStatus[] = [
  'OPEN',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'FIXED_NOT_TOLD',
  'RESOLVED_CONFIRMED',
  'WONT_FIX_TOLD',
  'OBSOLETE',
];
const SEVERITIES = ['1', '2', '3', '4'] as const;
const ICONS: Partial<Record<PainStatus, string>> = {
  ACKNOWLEDGED: 'check',
  IN_PROGRESS: 'hammer',
  FIXED_NOT_TOLD: 'badge-check',
};

@Component({
  selector: 'heed-pain-row',
  imports: [ConfirmPain, Icon, InPlace, Menu, TranslocoPipe],
  templateUrl: './pain-row.html',
  host: { class: 'border-strained block border-s-2 ps-2.5' },
})
export class PainRow {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly locale = inject(InterfaceLanguage).locale;
  private readonly now = inject(Now).at;
  readonly pain = input.required<ContactBriefFragment['painPoints'][number]>();
  readonly contactId = input.required<string>();
  protected readonly confirming = signal(false);
  protected readonly icon = computed(() => ICONS[this.pain().status] ?? 'circle');

  /** "3 and 14 Nov": the days on which they told us, when it was more than once. */
  protected readonly dates = computed(() => {
    const day = (at: string) => timeText(new Date(at), this.now(), 'date', this.locale());
    const days = this.pain()
      .mentions.map((mention) => mention.mentionedAt)
      .sort();
    const told = days.length ? days : [this.pain().lastMentionedAt];
    const written = [...new Set(told.map(day))];
    return new Intl.ListFormat(this.locale()).format(written);
  });
  protected readonly categories: Option[] = PAIN_CATEGORIES.map((value) => ({
    value,
    label: this.translate(`contact.pain.categories.${value}`),
  }));
  protected readonly severities: Option[] = SEVERITIES.map((value) => ({
    value,
    label: this.translate(`contact.pain.severities.${value}`),
  }));
  protected readonly statuses = computed<MenuEntry[]>(() =>
    STATUSES.map((value) => ({
      value,
      label: this.translate(`contact.pain.statuses.${value}`),
      checked: value === this.pain().status,
      radio: true,
    })),
  );

  protected readonly saveTitle = (title: string) => this.save({ title });
  protected readonly saveWords = (theirWords: string) => this.save({ theirWords: theirWords || null });
  protected readonly saveCategory = (value: string) =>
    this.save({ category: PAIN_CATEGORIES.find((one) => one === value) });
  protected readonly saveSeverity = (value: string) => this.save({ severity: Number(value) });

  protected setStatus(value: string): void {
    const status = STATUSES.find((one) => one === value);
    const { id, version, status: before } = this.pain();
    if (!status || status === before) return;
    if (status === 'RESOLVED_CONFIRMED') return this.confirming.set(true);
    const done = this.translate('contact.pain.changed', { status: this.translate(`contact.pain.statuses.${status}`) });
    void this.sender.act(ChangePainPointStatus, { id, version, status }, done);
  }

  private save(fields: Partial<UpdatePainPointInput>): Promise<Outcome> {
    const { id, version } = this.pain();
    return this.sender.send(UpdatePainPoint, { ...fields, id, version });
  }
}
