import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { v7 as uuidv7 } from 'uuid';
import type { ContactPanelsFragment, ContactPointKind } from '../../graphql/generated/graphql';
import { translator } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { AddContactPoint } from '../data/contact-mutations';
import type { Outcome } from '../saving/outcome';
import { type FormLine, QuickForm, type Values } from '../saving/quick-form';
import { SendChange } from '../saving/send-change';
import { BriefSection } from './brief-section';
import { PointRow } from './point-row';

const KINDS: readonly ContactPointKind[] = ['PHONE', 'EMAIL', 'CHAT', 'SOCIAL', 'ADDRESS', 'URL'];

/** How to reach them, and what they do not want. */
@Component({
  selector: 'heed-reach',
  imports: [BriefSection, Button, Icon, PointRow, QuickForm, TranslocoPipe],
  template: `<heed-brief-section icon="phone" [heading]="'contact.brief.reach' | transloco">
    <ul class="grid gap-1">
      @for (point of contact().contactPoints; track point.id) {
        <li><heed-point-row [point]="point" [contactId]="contact().id" [canEdit]="contact().viewerCanEdit" /></li>
      } @empty {
        <li class="text-meta text-ink2">{{ 'contact.brief.noReach' | transloco }}</li>
      }
      @for (line of closed(); track line.id) {
        <li class="text-meta flex items-start gap-2">
          <heed-icon name="ban" class="text-danger mt-px" /><span>{{ line.text }}</span>
        </li>
      }
    </ul>
    @if (adding()) {
      <heed-quick-form
        [label]="'contact.reach.add' | transloco"
        [lines]="lines"
        [save]="add"
        (closed)="adding.set(false)"
      />
    } @else if (contact().viewerCanEdit) {
      <button type="button" heedButton="quiet" compact class="-ms-2 mt-1" (click)="adding.set(true)">
        <heed-icon name="plus" />{{ 'contact.reach.add' | transloco }}
      </button>
    }
  </heed-brief-section>`,
})
export class Reach {
  private readonly sender = inject(SendChange);
  private readonly translate = translator();
  readonly contact = input.required<ContactPanelsFragment>();
  protected readonly adding = signal(false);

  /** Blocks in force, and the purposes that they refused. */
  protected readonly closed = computed(() => [
    ...this.contact()
      .channelBlocks.filter((block) => block.liftedAt === null)
      .map(({ id, channel, reason }) => {
        const values = { channel: this.channelName(channel), reason };
        return { id, text: this.translate('contact.reach.blocked', values) };
      }),
    ...this.contact()
      .contactability.filter((one) => one.reason === 'DENIED' || one.reason === 'NO_CONSENT')
      .filter((one) => one.purpose === 'SERVICE' || one.reason === 'DENIED')
      .map(({ channel, purpose, reason }) => ({
        id: `${channel}-${purpose}`,
        text: this.translate('contact.reach.deny', {
          channel: this.channelName(channel),
          purpose: this.translate(`contact.details.purposes.${purpose}`),
          why: this.translate(`contact.why.${reason}`),
        }),
      })),
  ]);

  protected readonly lines: FormLine[] = [
    {
      name: 'kind',
      label: this.translate('contact.reach.kind'),
      control: 'choice',
      options: KINDS.map((value) => ({ value, label: this.translate(`contact.reach.kinds.${value}`) })),
    },
    { name: 'value', label: this.translate('contact.reach.value'), control: 'line' },
    { name: 'label', label: this.translate('contact.reach.label'), control: 'line', optional: true },
  ];

  protected readonly add = (values: Values): Promise<Outcome> =>
    this.sender.send(AddContactPoint, {
      id: uuidv7(),
      contactId: this.contact().id,
      kind: KINDS.find((kind) => kind === values['kind']) ?? 'PHONE',
      value: values['value'] ?? '',
      label: values['label'] || null,
    });

  private channelName(channel: ContactPanelsFragment['contactability'][number]['channel']): string {
    return this.translate(`contact.reach.channels.${channel}`);
  }
}
