import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Channel, ContactPeekQuery } from '../graphql/generated/graphql';
import { query } from '../graphql/query';
import { translator } from '../i18n/translate';
import { Avatar } from '../ui/avatar';
import { Button } from '../ui/button';
import { ErrorCard } from '../ui/error-card';
import { FeelingChip } from '../ui/feeling-chip';
import { Icon } from '../ui/icon';
import { Kbd } from '../ui/kbd';
import { Skeleton } from '../ui/skeleton';
import { Time } from '../ui/time';
import { PeekQuery } from './documents';
import { Joined } from './joined';
import { companyId, workplace } from './row-cells';

const CHANNELS = [
  'PHONE',
  'SMS',
  'EMAIL',
  'CHAT',
  'SOCIAL',
  'POST',
  'VIDEO',
  'IN_PERSON',
] as const satisfies readonly Channel[];

type Line = NonNullable<ContactPeekQuery['contact']>['preferences'][number];

/** What to know before a call, beside the list; it follows the active row. */
@Component({
  selector: 'heed-peek-pane',
  imports: [Avatar, Button, ErrorCard, FeelingChip, Icon, Joined, Kbd, RouterLink, Skeleton, Time, TranslocoPipe],
  templateUrl: './peek-pane.html',
  host: {
    role: 'region',
    '[attr.aria-label]': 'label()',
    class: 'bg-panel border-line grid content-start gap-4 overflow-y-auto border-s p-4 max-xl:hidden',
    '[attr.aria-busy]': 'asked.fetching()',
  },
})
export class PeekPane {
  readonly id = input.required<string>();
  readonly closed = output();
  private readonly translate = translator();
  protected readonly label = computed(() => this.translate('contacts.peek.title'));
  protected readonly asked = query(PeekQuery, () => ({ id: this.id() }), { keepPrevious: true });
  protected readonly contact = computed(() => this.asked.data()?.contact ?? null);
  protected readonly last = computed(() => this.contact()?.timeline.nodes[0] ?? null);
  protected readonly ours = computed(() =>
    (this.contact()?.promises ?? []).filter(({ direction }) => direction === 'OURS'),
  );
  protected readonly place = computed(() => {
    const contact = this.contact();
    return contact && workplace(contact);
  });
  protected readonly companyId = computed(() => {
    const contact = this.contact();
    return contact && companyId(contact);
  });

  /** What they like, with a channel in words. */
  protected wordsOf({ key, value, strength }: Line): string {
    const channel = CHANNELS.find((name) => key.endsWith('_CHANNEL') && name === value);
    const words = channel ? this.translate(`contacts.channel.${channel}`) : value;
    return strength === 'DISLIKES' ? this.translate('contacts.peek.not', { value: words }) : words;
  }
}
