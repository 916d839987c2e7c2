import { ACTOR_KINDS, type ActorKind } from '@heed/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../platform/graphql/enum-of';

const ActorKindEnum = enumOf(ACTOR_KINDS, 'ActorKind', 'A person, an integration, or Heed itself.');

@ObjectType({ description: "Who did it: a member, or an integration by its key's name." })
export class Actor {
  @Field(() => ID, { description: "The user's or the API key's id." })
  id!: string;

  @Field(() => ActorKindEnum, { description: 'Person, integration or Heed itself.' })
  kind!: ActorKind;

  @Field(() => String, { description: 'The name as it was when it was done.' })
  name!: string;
}
