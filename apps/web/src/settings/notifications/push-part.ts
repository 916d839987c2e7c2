import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as newId } from 'uuid';
import { GRAPHQL } from '../../graphql/client';
import type { WholeNotificationSettingsFragment } from '../../graphql/generated/graphql';
import { mutation } from '../../graphql/mutate';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { Time } from '../../ui/time';
import { Toasts } from '../../ui/toasts';
import { AddPushDevice, PushKeyQuery, RemovePushDevice } from './documents';
import { OwnSettings } from './own-settings';
import { PartFrame } from './part-frame';
import { ThisDevice } from './this-device';

type Device = WholeNotificationSettingsFragment['devices'][number];

/** Notifications of this browser, also while Heed is closed, and the other devices that listen. */
@Component({
  selector: 'heed-push-part',
  imports: [Button, Checkbox, Chip, Icon, PartFrame, Time, TranslocoPipe],
  templateUrl: './push-part.html',
})
export class PushPart {
  private readonly client = inject(GRAPHQL);
  private readonly add = mutation(AddPushDevice);
  private readonly takeOff = mutation(RemovePushDevice);
  private readonly toasts = inject(Toasts);
  private readonly translate = translator();
  protected readonly own = inject(OwnSettings);
  protected readonly device = inject(ThisDevice);
  readonly settings = input.required<WholeNotificationSettingsFragment>();
  protected readonly busy = signal(false);
  /** Whether the list has this browser: it may listen still for somebody who signed in here before. */
  protected readonly listed = computed(() =>
    this.settings().devices.some(({ fingerprint }) => fingerprint === this.device.fingerprint()),
  );
  /** What is to be said of this browser. */
  protected readonly state = computed(() => {
    const state = this.device.state();
    return state === 'on' && !this.listed() ? 'off' : state;
  });

  constructor() {
    void this.device.look();
  }

  protected async begin(): Promise<void> {
    this.busy.set(true);
    await this.listen().catch(() => this.toasts.show(this.translate('settings.told.pushFailed'), { kind: 'error' }));
    this.busy.set(false);
  }

  /** A device that is gone from the list listens no more, if it is this one. */
  protected async remove({ id, fingerprint }: Device): Promise<void> {
    const here = fingerprint === this.device.fingerprint();
    if (!this.own.passed(await this.takeOff({ input: { id } }))) return;
    this.toasts.show(this.translate('settings.told.removed'));
    if (here) await this.device.end();
  }

  private async listen(): Promise<void> {
    const { data } = await this.client.query(PushKeyQuery, {}).toPromise();
    const address = data && (await this.device.begin(data.pushKey));
    if (!address) return;
    const input = { id: newId(), ...address, label: this.device.name() };
    if (this.own.passed(await this.add({ input }))) this.toasts.show(this.translate('settings.told.pushHere'));
    else await this.device.end();
  }
}
