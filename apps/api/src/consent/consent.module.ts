import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module';
import { BlockChannel } from './block-channel';
import { ConsentResolver } from './consent.resolver';
import { ContactConsentResolver } from './contact-consent.resolver';
import { LiftChannelBlock } from './lift-channel-block';
import { RecordConsent } from './record-consent';

@Module({
  imports: [ContactsModule],
  providers: [ConsentResolver, ContactConsentResolver, RecordConsent, BlockChannel, LiftChannelBlock],
})
export class ConsentModule {}
