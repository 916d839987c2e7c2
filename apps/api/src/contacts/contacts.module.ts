import { Module } from '@nestjs/common';
import { AddAffiliation } from './affiliations/add-affiliation';
import { AffiliationResolver } from './affiliations/affiliation.resolver';
import { UpdateAffiliation } from './affiliations/update-affiliation';
import { ArchiveContact } from './record/archive-contact';
import { ContactResolver } from './record/contact.resolver';
import { CreateContact } from './record/create-contact';
import { AddContactPoint } from './points/add-contact-point';
import { ContactPointResolver } from './points/contact-point.resolver';
import { RemoveContactPoint } from './points/remove-contact-point';
import { UpdateContactPoint } from './points/update-contact-point';
import { SetContactTags } from './record/set-contact-tags';
import { UpdateContact } from './record/update-contact';
import { DeleteTag } from './tagging/delete-tag';
import { TaggingResolver } from './tagging/tagging.resolver';
import { WriteContact } from './writing/write-contact';

@Module({
  providers: [
    ContactResolver,
    CreateContact,
    UpdateContact,
    SetContactTags,
    ArchiveContact,
    ContactPointResolver,
    AddContactPoint,
    UpdateContactPoint,
    RemoveContactPoint,
    AffiliationResolver,
    AddAffiliation,
    UpdateAffiliation,
    TaggingResolver,
    DeleteTag,
    WriteContact,
  ],
  exports: [CreateContact, WriteContact],
})
export class ContactsModule {}
