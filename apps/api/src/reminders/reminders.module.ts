import { Module } from '@nestjs/common';
import { ChangeReminders } from './bulk/change-reminders';
import { RemindersResolver } from './bulk/reminders.resolver';
import { ChangeReminder } from './change-reminder';
import { ContactRemindersResolver } from './contact-reminders.resolver';
import { CreateReminder } from './create-reminder';
import { PlainWordsResolver } from './plain-words/plain-words.resolver';
import { ReminderResolver } from './reminder.resolver';

@Module({
  providers: [
    CreateReminder,
    ChangeReminder,
    ChangeReminders,
    ReminderResolver,
    RemindersResolver,
    PlainWordsResolver,
    ContactRemindersResolver,
  ],
  exports: [ChangeReminder],
})
export class RemindersModule {}
