import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A word a workspace marks people with.' })
export class Tag {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'As it was typed; unique in the workspace without regard to case and accents.' })
  name!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;
}
