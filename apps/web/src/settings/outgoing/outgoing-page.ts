import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { query } from '../../graphql/query';
import { Session } from '../../identity/session';
import { Heading } from '../../shell/heading';
import { ErrorCard } from '../../ui/error-card';
import { Skeleton } from '../../ui/skeleton';
import { ChannelList } from './channel-list';
import { DeliveryList } from './delivery-list';
import { OutgoingQuery } from './documents';
import { WebhookList } from './webhook-list';

/** What leaves the house, for those who lead: whether it works, what did not arrive, and who else is told. */
@Component({
  imports: [ChannelList, DeliveryList, ErrorCard, Heading, Skeleton, TranslocoPipe, WebhookList],
  template: `
    <h1 heedHeading class="text-title font-bold">{{ 'settings.out.title' | transloco }}</h1>
    <p class="text-ink2 mt-1 mb-4">{{ 'settings.out.intro' | transloco }}</p>
    @if (outgoing(); as outgoing) {
      <heed-channel-list [outgoing]="outgoing" />
    } @else if (asked.error(); as failure) {
      <heed-error-card [heading]="'settings.out.failed' | transloco" [failure]="failure" (retry)="asked.reload()" />
    } @else {
      <heed-skeleton class="h-64" />
    }
    @if (mayReadHooks()) {
      <heed-webhook-list class="mt-6" />
    }
    <heed-delivery-list class="mt-6" />
  `,
})
export class OutgoingPage {
  private readonly session = inject(Session);
  protected readonly asked = query(OutgoingQuery, () => ({}));
  protected readonly outgoing = computed(() => this.asked.data()?.outgoing ?? null);
  protected readonly mayReadHooks = computed(() => this.session.may('webhookEndpoints'));
}
