import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeliveryChannel, OutgoingQuery } from '../../graphql/generated/graphql';
import { Counted } from '../../i18n/counted';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import type { IconName } from '../../ui/icon-names';
import { Time } from '../../ui/time';

type Health = OutgoingQuery['outgoing'];

export const CHANNEL_ICONS: Record<DeliveryChannel, IconName> = { MAIL: 'mail', PUSH: 'bell-ring', WEBHOOK: 'webhook' };

/** How each way out is doing. */
@Component({
  selector: 'heed-channel-list',
  imports: [Chip, Counted, Icon, Time, TranslocoPipe],
  template: `
    <p class="bg-panel border-line rounded-card mb-3 flex flex-wrap items-center gap-2 border p-3">
      <heed-icon name="truck" class="text-brand" />
      @if (outgoing().worker; as at) {
        <span>{{ 'settings.out.tried' | transloco }} <heed-time [at]="at" look="relative" /></span>
      } @else {
        <span>{{ 'settings.out.notTried' | transloco }}</span>
      }
    </p>
    <ul class="bg-panel border-line rounded-card border">
      @for (one of outgoing().channels; track one.channel) {
        <li class="border-hair flex items-start gap-3 border-b p-3 last:border-b-0">
          <heed-icon class="text-brand mt-0.5" [name]="icons[one.channel]" [size]="20" />
          <div class="min-w-0 flex-1">
            <p class="flex flex-wrap items-center gap-2 font-semibold">
              {{ 'settings.out.channel.' + one.channel | transloco }}
              @if (!one.ready) {
                <heed-chip tone="outline">{{ 'settings.out.notReady' | transloco }}</heed-chip>
              } @else if (one.failing) {
                <heed-chip tone="danger" icon="circle-alert">{{
                  'settings.out.failing.' | counted: one.failing
                }}</heed-chip>
              } @else {
                <heed-chip tone="brand" icon="check">{{ 'settings.out.well' | transloco }}</heed-chip>
              }
            </p>
            <p class="text-meta text-ink2">
              @if (!one.ready) {
                {{ 'settings.out.notReadyText.' + one.channel | transloco }}
              } @else if (one.lastSentAt) {
                {{ 'settings.out.lastSent' | transloco }} <heed-time [at]="one.lastSentAt" look="relative" />
              } @else {
                {{ 'settings.out.neverSent' | transloco }}
              }
            </p>
            @if (one.lastError; as why) {
              <p class="text-meta text-danger wrap-anywhere">{{ why }}</p>
            }
          </div>
        </li>
      }
    </ul>
  `,
  host: { class: 'block' },
})
export class ChannelList {
  readonly outgoing = input.required<Health>();
  protected readonly icons = CHANNEL_ICONS;
}
