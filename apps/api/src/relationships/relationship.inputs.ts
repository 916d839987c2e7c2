import type { RelationshipType } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { RelationshipTypeEnum } from './words';

@InputType({ description: 'How two people belong together; written from one side, seen from both.' })
export class AddRelationshipInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => ID, { description: 'The contact it is written from, whom one must be allowed to edit.' })
  contactId!: string;

  @Field(() => ID, { description: "The other one, who may be a colleague's." })
  otherId!: string;

  @Field(() => RelationshipTypeEnum, { description: 'What the other one is to the contact.' })
  type!: RelationshipType;

  @Field(() => String, { nullable: true, description: 'A few words on it; at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'Fields left out stay; null empties.' })
export class UpdateRelationshipInput {
  @Field(() => ID, { description: 'The relationship.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ID, { description: 'From whose side it is changed: one of the two.' })
  contactId!: string;

  @Field(() => RelationshipTypeEnum, { nullable: true, description: 'What the other one is to this contact.' })
  type?: RelationshipType | null;

  @Field(() => String, { nullable: true, description: 'A few words on it; at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'A relationship as it was read, from one side.' })
export class RelationshipRefInput {
  @Field(() => ID, { description: 'The relationship.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ID, { description: 'From whose side it is removed: one of the two. It goes on both.' })
  contactId!: string;
}
