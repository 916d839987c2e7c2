import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module';
import { AddImportantDate } from './add-important-date';
import { ChangeImportantDate } from './change-important-date';
import { ContactImportantDatesResolver } from './contact-important-dates.resolver';
import { ImportantDateResolver } from './important-date.resolver';

@Module({
  imports: [ContactsModule],
  providers: [AddImportantDate, ChangeImportantDate, ImportantDateResolver, ContactImportantDatesResolver],
})
export class ImportantDatesModule {}
