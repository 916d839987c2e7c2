import type { ContactPointKind, ContactPointStatus } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContactPointKindEnum, ContactPointStatusEnum } from '../words';

@ObjectType({ description: 'A way to reach a contact: a phone number, an address.' })
export class ContactPoint {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => ContactPointKindEnum, { description: 'What kind of address it is.' })
  kind!: ContactPointKind;

  @Field(() => String, { description: 'E.164 for phones, lower case for e-mail.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'For example "work" or "mobile"; null without one.' })
  label!: string | null;

  @Field(() => Boolean, { description: 'The one to use first among those of its kind; at most one per kind.' })
  preferred!: boolean;

  @Field(() => ContactPointStatusEnum, { description: 'Only an ACTIVE one is used.' })
  status!: ContactPointStatus;
}
