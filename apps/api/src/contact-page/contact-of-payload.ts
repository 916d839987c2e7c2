import { Injectable } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Contact } from '../contacts/contact.type';
import type { OperationContext } from '../platform/graphql/operation-context';
import { selectedFields } from '../platform/graphql/selected-fields';
import { ReadContacts } from './read-contacts';

/** Answers the field `contact` of every payload that names one. */
@Injectable()
export class ContactOfPayload {
  constructor(private readonly read: ReadContacts) {}

  /** The contact as it is after the mutation, null when the payload names none. */
  async contact(
    { contactId }: { readonly contactId?: string | null },
    context: OperationContext,
    info: GraphQLResolveInfo,
  ): Promise<Contact | null> {
    if (contactId === undefined || contactId === null) return null;
    return this.read.byId(context.db, contactId, selectedFields(info));
  }
}
