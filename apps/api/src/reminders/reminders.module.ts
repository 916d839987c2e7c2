import { Module } from '@nestjs/common';
import { ChangeReminder } from './change-reminder';
import { ContactRemindersResolver } from './contact-reminders.resolver';
import { CreateReminder } from './create-reminder';
import { ReminderResolver } from './reminder.resolver';

@Module({ providers: [CreateReminder, ChangeReminder, ReminderResolver, ContactRemindersResolver] })
export class RemindersModule {}
