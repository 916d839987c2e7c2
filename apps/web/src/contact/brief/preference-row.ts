import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PreferenceLineFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { Menu, type MenuEntry } from '../../ui/menu';
import { ConfirmPreference, RemovePreference, UpdatePreference } from '../data/brief-mutations';
import { InPlace } from '../saving/in-place';
import type { Outcome } from '../saving/outcome';
import { SendChange } from '../saving/send-change';
import { SourceMark } from './source-mark';

const AGAINST = ['AVOID_CHANNEL', 'DO_NOT_DISTURB', 'TOPIC_AVOID'];

@Component({
  selector: 'heed-preference-row',
  imports: [Chip, Icon, InPlace, Menu, SourceMark, TranslocoPipe],
  template: `
    @if (against()) {
      <heed-icon name="ban" class="text-danger mt-0.5" />
    }
    <div class="min-w-0 flex-1 has-[form]:basis-full has-[heed-conflict-card]:basis-full">
      <heed-in-place
        [label]="label()"
        [value]="preference().value"
        [contactId]="contactId()"
        [canEdit]="canEdit()"
        [joins]="true"
        [needed]="true"
        [save]="save"
      >
        @if (preference().key !== 'OTHER') {
          <span class="text-ink2">{{ label() }}</span>&ngsp;
        }
        <b class="font-semibold">{{ preference().value }}</b></heed-in-place
      >
      @if (preference().stale) {
        <heed-chip tone="unsure">{{ 'contact.preference.stale' | transloco }}</heed-chip>
      }
    </div>
    <heed-source-mark class="mt-0.5" [source]="preference().source" [at]="preference().confirmedAt" />
    @if (canEdit()) {
      <heed-menu
        class="-my-1"
        triggerClass="h-7! w-7! pointer-coarse:h-11! pointer-coarse:w-11!"
        [label]="'contact.preference.menu' | transloco: { name: label() }"
        [items]="entries"
        (chosen)="act($event)"
        ><heed-icon name="ellipsis"
      /></heed-menu>
    }
  `,
  host: { class: 'flex flex-wrap items-start gap-2' },
})
export class PreferenceRow {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  readonly preference = input.required<PreferenceLineFragment>();
  readonly contactId = input.required<string>();
  readonly canEdit = input.required<boolean>();
  protected readonly label = computed(() => this.translate(`contact.preference.keys.${this.preference().key}`));
  protected readonly against = computed(
    () => this.preference().strength === 'DISLIKES' || AGAINST.includes(this.preference().key),
  );
  protected readonly entries: MenuEntry[] = [
    { value: 'confirm', label: this.translate('contact.preference.confirm'), icon: 'check' },
    { value: 'remove', label: this.translate('contact.preference.remove'), icon: 'trash-2', danger: true },
  ];

  protected readonly save = (value: string): Promise<Outcome> =>
    this.sender.send(UpdatePreference, { ...this.ref(), value });

  protected act(what: string): void {
    const [document, done] =
      what === 'confirm'
        ? [ConfirmPreference, this.translate('contact.preference.confirmed')]
        : [RemovePreference, this.translate('contact.preference.removed')];
    void this.sender.act(document, this.ref(), done);
  }

  private ref() {
    const { id, version } = this.preference();
    return { id, version };
  }
}
