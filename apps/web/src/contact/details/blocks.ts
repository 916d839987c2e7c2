import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import type { ContactPanelsFragment } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Time } from '../../ui/time';
import { BlockChannel, LiftChannelBlock } from '../data/contact-mutations';
import type { Outcome } from '../saving/outcome';
import type { FormLine, Values } from '../saving/quick-form';
import { SendChange } from '../saving/send-change';
import { CHANNELS } from './channels';
import { DetailsCard } from './details-card';
import { fromWall } from '../../ui/wall-time';

/** Channels that must not be used, and why. */
@Component({
  selector: 'heed-blocks',
  imports: [Button, DetailsCard, Time, TranslocoPipe],
  template: `<heed-details-card
    [heading]="'contact.details.blocks' | transloco"
    [none]="blocks().length ? null : ('contact.details.noBlock' | transloco)"
    [add]="'contact.reach.block' | transloco"
    [lines]="lines"
    [canEdit]="contact().viewerCanEdit"
    [save]="block"
  >
    <ul class="grid gap-2">
      @for (block of blocks(); track block.id) {
        <li class="flex items-start gap-2">
          <div class="min-w-0 flex-1">
            <p class="wrap-anywhere" [class.text-ink2]="block.liftedAt">
              <b class="font-semibold">{{ 'contact.reach.channels.' + block.channel | transloco }}</b>:
              {{ block.reason }}
            </p>
            <p class="text-meta text-ink2">
              {{ block.blockedBy.name }} · <heed-time [at]="block.blockedAt" />
              @if (block.until; as until) {
                · {{ 'contact.reach.until' | transloco }} <heed-time [at]="until" />
              }
              @if (block.liftedAt; as lifted) {
                · {{ 'contact.reach.lifted' | transloco }} <heed-time [at]="lifted" />
              }
            </p>
          </div>
          @if (contact().viewerCanEdit && !block.liftedAt) {
            <button type="button" heedButton="secondary" compact (click)="lift(block.id)">
              {{ 'contact.reach.lift' | transloco }}
            </button>
          }
        </li>
      }
    </ul>
  </heed-details-card>`,
})
export class Blocks {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  readonly contact = input.required<ContactPanelsFragment>();
  protected readonly blocks = computed(() => this.contact().channelBlocks);
  protected readonly lines: FormLine[] = [
    {
      name: 'channel',
      label: this.translate('contact.reach.channel'),
      control: 'choice',
      options: CHANNELS.map((value) => ({ value, label: this.translate(`contact.reach.channels.${value}`) })),
    },
    { name: 'reason', label: this.translate('contact.reach.reason'), control: 'line' },
    { name: 'until', label: this.translate('contact.reach.until'), control: 'date', optional: true },
  ];

  protected readonly block = (values: Values): Promise<Outcome> => {
    const until = values['until'];
    return this.sender.send(BlockChannel, {
      id: uuidv7(),
      contactId: this.contact().id,
      channel: CHANNELS.find((channel) => channel === values['channel']) ?? 'PHONE',
      reason: values['reason'] ?? '',
      until: until ? fromWall(`${until}T23:59:59`) : null,
    });
  };

  protected lift(id: string): void {
    void this.sender.act(LiftChannelBlock, { id }, this.translate('contact.reach.lifted'));
  }
}
