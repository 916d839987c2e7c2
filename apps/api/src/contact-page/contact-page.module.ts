import { Module } from '@nestjs/common';
import { ContactClockResolver } from './clock/contact-clock.resolver';
import { ContactOfPayload } from './contact-of-payload';
import { ContactPayloadResolver } from './contact-payload.resolver';
import { ContactsResolver } from './contacts.resolver';
import { InteractionPayloadContactResolver } from './interaction-payload-contact.resolver';
import { ListContacts } from './list-contacts';
import { ReadContacts } from './read-contacts';
import { RingResolver } from './ring/ring.resolver';
import { ReminderPayloadContactResolver } from './reminder-payload-contact.resolver';

@Module({
  providers: [
    ContactsResolver,
    RingResolver,
    ContactClockResolver,
    ContactPayloadResolver,
    InteractionPayloadContactResolver,
    ReminderPayloadContactResolver,
    ContactOfPayload,
    ListContacts,
    ReadContacts,
  ],
  exports: [ReadContacts, ContactOfPayload],
})
export class ContactPageModule {}
