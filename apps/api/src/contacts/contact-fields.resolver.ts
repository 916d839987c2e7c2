import { mayEdit } from '@heed/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../platform/graphql/operation-context';
import { editorOf } from './writing/contact-work';
import { Contact } from './contact.type';

@Resolver(() => Contact)
export class ContactFieldsResolver {
  @ResolveField(() => Boolean, { description: "Whether the viewer's role and ownership allow editing this contact." })
  viewerCanEdit(@Parent() { ownerId }: Contact, @Context() context: OperationContext): boolean {
    return mayEdit(editorOf(context.actor), ownerId);
  }
}
