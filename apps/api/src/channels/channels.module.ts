import { Module } from '@nestjs/common';
import { AddWebhookEndpoint } from './webhooks/add-webhook-endpoint';
import { ChangeWebhookEndpoint } from './webhooks/change-webhook-endpoint';
import { WebhookEndpointResolver } from './webhooks/webhook-endpoint.resolver';

/** The ways out of the house: mail, push, webhooks, and the calendar that others read. */
@Module({ providers: [AddWebhookEndpoint, ChangeWebhookEndpoint, WebhookEndpointResolver] })
export class ChannelsModule {}
