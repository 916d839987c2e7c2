import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module';
import { NotificationsModule } from '../notifications/notifications.module';
import { ChangeHandover } from './change-handover';
import { ContactHandoverResolver } from './contact-handover.resolver';
import { FollowHandovers } from './follow-handovers';
import { HandoverResolver } from './handover.resolver';
import { StartHandover } from './start-handover';

@Module({
  imports: [ContactsModule, NotificationsModule],
  providers: [StartHandover, ChangeHandover, FollowHandovers, HandoverResolver, ContactHandoverResolver],
})
export class HandoversModule {}
