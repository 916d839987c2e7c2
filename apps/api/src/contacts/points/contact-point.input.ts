import type { ContactPointKind, ContactPointStatus } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ContactPointKindEnum, ContactPointStatusEnum } from '../words';

@InputType({ description: 'A new way to reach a contact.' })
export class AddContactPointInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => ContactPointKindEnum, { description: 'What kind of address it is.' })
  kind!: ContactPointKind;

  @Field(() => String, { description: 'A phone number with country code or as dialled in the workspace, an address.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'For example "work"; at most 60 characters.' })
  label?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Take it first among those of its kind.' })
  preferred?: boolean | null;
}

@InputType({ description: 'Fields left out stay; null empties.' })
export class UpdateContactPointInput {
  @Field(() => ID, { description: 'The contact point.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The new value.' })
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'For example "work"; at most 60 characters.' })
  label?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Take it first among those of its kind.' })
  preferred?: boolean | null;

  @Field(() => ContactPointStatusEnum, { nullable: true, description: 'Only an ACTIVE one is used.' })
  status?: ContactPointStatus | null;
}

@InputType({ description: 'The contact point to take away.' })
export class RemoveContactPointInput {
  @Field(() => ID, { description: 'The contact point.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}
