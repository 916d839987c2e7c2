import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module';
import { AddRelationship } from './add-relationship';
import { ChangeRelationship } from './change-relationship';
import { ContactRelationshipsResolver } from './contact-relationships.resolver';
import { RelationshipResolver } from './relationship.resolver';

@Module({
  imports: [ContactsModule],
  providers: [AddRelationship, ChangeRelationship, RelationshipResolver, ContactRelationshipsResolver],
})
export class RelationshipsModule {}
