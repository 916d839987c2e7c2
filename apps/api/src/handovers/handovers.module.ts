import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module';
import { ChangeHandover } from './change-handover';
import { ContactHandoverResolver } from './contact-handover.resolver';
import { HandoverResolver } from './handover.resolver';
import { StartHandover } from './start-handover';

@Module({
  imports: [ContactsModule],
  providers: [StartHandover, ChangeHandover, HandoverResolver, ContactHandoverResolver],
})
export class HandoversModule {}
