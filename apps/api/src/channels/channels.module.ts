import { Module, type OnModuleInit } from '@nestjs/common';
import { Carriers } from '../reaching/carriers/carriers';
import { ReachingModule } from '../reaching/reaching.module';
import { RemindersModule } from '../reminders/reminders.module';
import { DeliveryResolver } from './deliveries/delivery.resolver';
import { SendAgain } from './deliveries/send-again';
import { CalendarFeedController } from './feed/calendar-feed.controller';
import { CalendarFeedResolver } from './feed/calendar-feed.resolver';
import { FindFeed } from './feed/find-feed';
import { MakeFeed } from './feed/make-feed';
import { ReadFeed } from './feed/read-feed';
import { HouseAddress } from './house-address';
import { FindReminderLink } from './links/find-reminder-link';
import { LinkLimit } from './links/link-limit';
import { ReminderLinkResolver } from './links/reminder-link.resolver';
import { UseReminderLink } from './links/use-reminder-link';
import { CarryMail } from './mail/carry-mail';
import { MailReadyResolver } from './mail/mail-ready.resolver';
import { MailSettings } from './mail/mail-settings';
import { ReadDigest } from './mail/read-digest';
import { SendMail } from './mail/send-mail';
import { CarryPush } from './push/carry-push';
import { PushKeyResolver } from './push/push-key.resolver';
import { SendPush } from './push/send-push';
import { VapidKeys } from './push/vapid-keys';
import { AddWebhookEndpoint } from './webhooks/add-webhook-endpoint';
import { CarryWebhook } from './webhooks/carry-webhook';
import { ChangeWebhookEndpoint } from './webhooks/change-webhook-endpoint';
import { DisableWebhookEndpoint } from './webhooks/disable-webhook-endpoint';
import { SendWebhook } from './webhooks/send-webhook';
import { WebhookEndpointResolver } from './webhooks/webhook-endpoint.resolver';

/** The ways out of the house: mail, push, webhooks, and the calendar that others read. */
@Module({
  imports: [ReachingModule, RemindersModule],
  controllers: [CalendarFeedController],
  providers: [
    HouseAddress,
    ...[SendAgain, DeliveryResolver],
    ...[FindFeed, ReadFeed, MakeFeed, CalendarFeedResolver],
    ...[MailSettings, ReadDigest, SendMail, CarryMail, MailReadyResolver],
    ...[LinkLimit, FindReminderLink, UseReminderLink, ReminderLinkResolver],
    ...[VapidKeys, SendPush, CarryPush, PushKeyResolver],
    ...[DisableWebhookEndpoint, SendWebhook, CarryWebhook],
    ...[AddWebhookEndpoint, ChangeWebhookEndpoint, WebhookEndpointResolver],
  ],
})
export class ChannelsModule implements OnModuleInit {
  constructor(
    private readonly carriers: Carriers,
    private readonly mail: CarryMail,
    private readonly push: CarryPush,
    private readonly webhooks: CarryWebhook,
  ) {}

  onModuleInit(): void {
    for (const carrier of [this.mail, this.push, this.webhooks]) this.carriers.add(carrier);
  }
}
