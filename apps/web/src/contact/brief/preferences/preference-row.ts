import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PreferenceLineFragment } from '../../../graphql/generated/graphql';
import { translator } from '../../../i18n/translate';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Icon } from '../../../ui/icon';
import { Menu, type MenuEntry } from '../../../ui/menu';
import { ConfirmPreference, RemovePreference, UpdatePreference } from '../../data/brief-mutations';
import { InPlace } from '../../saving/in-place';
import type { Outcome } from '../../saving/outcome';
import { SendChange } from '../../saving/send-change';
import { PreferenceDetails } from './preference-details';
import { preferenceValue } from './preference-value';
import { SourceMark } from './source-mark';

const AGAINST = ['AVOID_CHANNEL', 'DO_NOT_DISTURB', 'TOPIC_AVOID'];

@Component({
  selector: 'heed-preference-row',
  imports: [Button, Chip, Icon, InPlace, Menu, PreferenceDetails, SourceMark, TranslocoPipe],
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
        [joins]="!options().length"
        [needed]="true"
        [control]="options().length ? 'choice' : 'line'"
        [options]="options()"
        [help]="help()"
        [save]="save"
      >
        @if (preference().key !== 'OTHER') {
          <span class="text-ink2">{{ label() }}</span>&ngsp;
        }
        <b class="font-semibold">{{ words() }}</b></heed-in-place
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
      @if (detailed()) {
        <div class="bg-sunken rounded-button basis-full p-3" role="group" [attr.aria-label]="label()">
          <heed-preference-details [preference]="preference()" [contactId]="contactId()" />
          <button type="button" heedButton="quiet" compact class="-ms-2 mt-1" (click)="detailed.set(false)">
            {{ 'contact.preference.close' | transloco }}
          </button>
        </div>
      }
    }
  `,
  host: { class: 'flex flex-wrap items-start gap-2 pointer-coarse:items-center' },
})
export class PreferenceRow {
  private readonly sender = inject(SendChange);
  private readonly value = preferenceValue();
  private readonly translate = translator();
  readonly preference = input.required<PreferenceLineFragment>();
  readonly contactId = input.required<string>();
  readonly canEdit = input.required<boolean>();
  protected readonly label = computed(() => this.translate(`contact.preference.keys.${this.preference().key}`));
  protected readonly against = computed(
    () => this.preference().strength === 'DISLIKES' || AGAINST.includes(this.preference().key),
  );
  protected readonly detailed = signal(false);
  protected readonly options = computed(() => this.value.options(this.preference().key));
  protected readonly help = computed(() => this.value.help(this.preference().key));
  protected readonly words = computed(() => this.value.words(this.preference().key, this.preference().value));
  protected readonly entries: MenuEntry[] = [
    { value: 'confirm', label: this.translate('contact.preference.confirm'), icon: 'check' },
    { value: 'details', label: this.translate('contact.preference.details'), icon: 'sliders-horizontal' },
    { value: 'remove', label: this.translate('contact.preference.remove'), icon: 'trash-2', danger: true },
  ];

  protected readonly save = (value: string): Promise<Outcome> =>
    this.sender.send(UpdatePreference, { ...this.ref(), value });

  protected act(what: string): void {
    if (what === 'details') return this.detailed.set(true);
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
