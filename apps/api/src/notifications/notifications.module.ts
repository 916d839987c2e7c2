import { Module } from '@nestjs/common';
import { Arrivals } from './live/arrivals';
import { ArrivalsResolver } from './live/arrivals.resolver';
import { LiveServer } from './live/live-server';
import { ToldListener } from './live/told-listener';
import { NotificationResolver } from './reading/notification.resolver';
import { PushDevices } from './settings/push-devices';
import { NotificationSettingsResolver } from './settings/settings.resolver';
import { UpdateSettings } from './settings/update-settings';
import { FollowReminders } from './telling/follow-reminders';
import { Tell } from './telling/tell';

@Module({
  providers: [
    Tell,
    FollowReminders,
    NotificationResolver,
    NotificationSettingsResolver,
    UpdateSettings,
    PushDevices,
    ToldListener,
    Arrivals,
    ArrivalsResolver,
    LiveServer,
  ],
  exports: [Tell],
})
export class NotificationsModule {}
