import { Module } from '@nestjs/common';
import { NotificationResolver } from './reading/notification.resolver';
import { PushDevices } from './settings/push-devices';
import { NotificationSettingsResolver } from './settings/settings.resolver';
import { UpdateSettings } from './settings/update-settings';
import { FollowReminders } from './telling/follow-reminders';
import { Tell } from './telling/tell';

@Module({
  providers: [Tell, FollowReminders, NotificationResolver, NotificationSettingsResolver, UpdateSettings, PushDevices],
  exports: [Tell],
})
export class NotificationsModule {}
