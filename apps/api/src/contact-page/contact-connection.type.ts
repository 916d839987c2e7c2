import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Contact } from '../contacts/contact.type';
import { PageInfo } from '../platform/graphql/page-info.type';

@ObjectType({ description: 'A contact in a page.' })
export class ContactEdge {
  @Field(() => String, { description: 'Where it stands; give it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => Contact, { description: 'The contact.' })
  node!: Contact;
}

@ObjectType({ description: 'A page of contacts.' })
export class ContactConnection {
  @Field(() => [ContactEdge], { description: 'The contacts with their cursors.' })
  edges!: ContactEdge[];

  @Field(() => [Contact], { description: 'The contacts alone.' })
  nodes!: Contact[];

  @Field(() => PageInfo, { description: 'Whether there is more.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many there are on all pages; counted only when asked for.' })
  totalCount!: number | null;
}
