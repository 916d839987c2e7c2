import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SelectChip } from '../../contacts/select-chip';
import type { DeliveryChannel, DeliveryState } from '../../graphql/generated/graphql';
import { JoinedPages, PAGE_SIZE, pageOf } from '../../graphql/joined-pages';
import { mutation } from '../../graphql/mutate';
import { query } from '../../graphql/query';
import { Counted } from '../../i18n/counted';
import { translator } from '../../i18n/translate';
import { Session } from '../../identity/session';
import { Button } from '../../ui/button';
import { Chip, type ChipTone } from '../../ui/chip';
import { EmptyState } from '../../ui/empty-state';
import { ErrorCard } from '../../ui/error-card';
import { Icon } from '../../ui/icon';
import { Skeleton } from '../../ui/skeleton';
import { Time } from '../../ui/time';
import { Toasts } from '../../ui/toasts';
import { outcome } from '../outcome';
import { CHANNEL_ICONS } from './channel-list';
import { DeliveriesQuery, SendAgain } from './documents';

const STATES = ['PENDING', 'SENT', 'FAILED', 'GIVEN_UP'] as const satisfies readonly DeliveryState[];
const CHANNELS = ['MAIL', 'PUSH', 'WEBHOOK'] as const satisfies readonly DeliveryChannel[];
const TONES: Record<DeliveryState, ChipTone> = {
  PENDING: 'outline',
  SENT: 'plain',
  FAILED: 'warn',
  GIVEN_UP: 'danger',
};

/** Every message that left or is to leave, newest first; what failed is sent again from here. */
@Component({
  selector: 'heed-delivery-list',
  imports: [Button, Chip, Counted, EmptyState, ErrorCard, Icon, SelectChip, Skeleton, Time, TranslocoPipe],
  templateUrl: './delivery-list.html',
  host: { class: 'block' },
})
export class DeliveryList {
  private readonly send = mutation(SendAgain);
  private readonly result = outcome();
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  private readonly translate = translator();
  protected readonly icons = CHANNEL_ICONS;
  protected readonly tones = TONES;
  protected readonly maySend = computed(() => this.session.may('sendAgain'));
  protected readonly state = signal('');
  protected readonly channel = signal('');
  protected readonly narrowed = computed(() => this.state() !== '' || this.channel() !== '');
  private readonly any = { value: '', label: this.translate('settings.out.any') };
  protected readonly states = [
    this.any,
    ...STATES.map((value) => ({ value, label: this.translate(`settings.out.state.${value}`) })),
  ];
  protected readonly channels = [
    this.any,
    ...CHANNELS.map((value) => ({ value, label: this.translate(`settings.out.channel.${value}`) })),
  ];
  private readonly wanted = computed(() => {
    const state = STATES.find((one) => one === this.state());
    return { state: state ? [state] : null, channel: CHANNELS.find((one) => one === this.channel()) ?? null };
  });
  protected readonly asked = query(DeliveriesQuery, () => ({ first: PAGE_SIZE, ...this.wanted() }), {
    keepPrevious: true,
  });
  protected readonly pages = new JoinedPages(
    computed(() => pageOf(this.asked.data()?.deliveries ?? null)),
    this.wanted,
    {
      document: DeliveriesQuery,
      variables: (after) => ({ first: PAGE_SIZE, after, ...this.wanted() }),
      pageIn: ({ deliveries }) => pageOf(deliveries),
    },
  );

  protected async again(id: string): Promise<void> {
    const answer = await this.send({ input: { id } });
    if (this.result.passed(answer, (data) => data.sendAgain.userErrors))
      this.toasts.show(this.translate('settings.out.onItsWay'));
    else this.toasts.show(this.result.problem() ?? '', { kind: 'error' });
  }
}
