import type { RelationshipType } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContactRef } from '../contacts/contact-ref.type';
import { RelationshipTypeEnum } from './words';

@ObjectType({ description: 'How somebody belongs to a contact; the other one shows the same from their side.' })
export class Relationship {
  @Field(() => ID, { description: 'UUIDv7, the same on both sides.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change from either side; send it back with an update.' })
  version!: number;

  @Field(() => RelationshipTypeEnum, { description: 'What the other person is to this contact.' })
  type!: RelationshipType;

  @Field(() => String, { nullable: true, description: 'A few words on it, seen from both sides; null without any.' })
  note!: string | null;

  @Field(() => ContactRef, { description: 'The other person.' })
  other!: ContactRef;

  @Field(() => Boolean, { description: 'Whether the other person is archived.' })
  archived!: boolean;
}
