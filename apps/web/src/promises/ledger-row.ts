import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { dueWords } from '../contact/brief/promises/due-words';
import { BreakPromise, KeepPromise, ReleasePromise } from '../contact/data/brief-mutations';
import { SendChange } from '../contact/saving/send-change';
import type { LedgerRowPartsFragment, PromiseStanding, PromiseStatus } from '../graphql/generated/graphql';
import { translator } from '../i18n/translate';
import { Avatar } from '../ui/avatar';
import { Chip, type ChipTone } from '../ui/chip';
import { DoneCircle } from '../ui/done-circle';
import { Icon } from '../ui/icon';
import { Menu, type MenuEntry } from '../ui/menu';
import { Time } from '../ui/time';
import { MovePromise } from './move-promise';

const TONES: Partial<Record<PromiseStanding, ChipTone>> = {
  OVERDUE: 'danger',
  DUE_SOON: 'warn',
  KEPT: 'brand',
  KEPT_LATE: 'outline',
  BROKEN: 'outline',
};

const ICONS: Partial<Record<PromiseStatus, string>> = { KEPT: 'check', KEPT_LATE: 'check', BROKEN: 'x' };

/** One promise: what, with whom, by whom, where it stands; an open one is kept, moved or released here. */
@Component({
  selector: 'heed-ledger-row',
  imports: [Avatar, Chip, DoneCircle, Icon, Menu, MovePromise, RouterLink, Time, TranslocoPipe],
  templateUrl: './ledger-row.html',
  host: { class: '@container hover:bg-hover flex min-h-14 items-start gap-3 px-4 py-2.5 max-sm:px-3' },
})
export class LedgerRow {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  private readonly due = dueWords();
  readonly entry = input.required<LedgerRowPartsFragment>();
  protected readonly keeping = signal(false);
  protected readonly moving = signal(false);
  protected readonly tones = TONES;
  protected readonly icon = computed(() => ICONS[this.entry().promise.status] ?? 'circle');
  protected readonly open = computed(() => this.entry().promise.status === 'OPEN');
  protected readonly when = computed(() => {
    const { dueAt, dueZone, overdue } = this.entry().promise;
    return this.due(dueAt, dueZone, overdue);
  });
  protected readonly called = computed(() => {
    const { nameToUse, displayName } = this.entry().contact;
    return nameToUse ?? displayName;
  });
  protected readonly more: readonly MenuEntry[] = [
    { value: 'move', label: this.translate('promises.row.move'), icon: 'calendar-clock' },
    { value: 'release', label: this.translate('promises.row.release'), icon: 'circle' },
    { value: 'break', label: this.translate('promises.row.break'), icon: 'x', danger: true },
  ];

  protected async keep(): Promise<void> {
    if (this.keeping()) return;
    this.keeping.set(true);
    await this.sender.act(KeepPromise, this.ref(), this.translate('promises.row.kept'));
    this.keeping.set(false);
  }

  protected choose(value: string): void {
    if (value === 'move') return this.moving.set(true);
    const [document, said] =
      value === 'release'
        ? [ReleasePromise, this.translate('promises.row.released')]
        : [BreakPromise, this.translate('promises.row.broken')];
    void this.sender.act(document, this.ref(), said);
  }

  private ref() {
    const { id, version } = this.entry().promise;
    return { id, version };
  }
}
