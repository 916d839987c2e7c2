import { Module } from '@nestjs/common';
import { CompaniesModule } from '../companies/companies.module';
import { ContactsModule } from '../contacts/contacts.module';
import { CompanyByName } from './company-by-name';
import { ImportContacts } from './import-contacts';
import { ImportConversations } from './import-conversations';
import { RunImport } from './run-import';
import { Transactions } from './transactions';

@Module({
  imports: [CompaniesModule, ContactsModule],
  providers: [RunImport, ImportContacts, ImportConversations, CompanyByName, Transactions],
})
export class ImportsModule {}
