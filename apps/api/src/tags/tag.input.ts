import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'A new tag.' })
export class CreateTagInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => String, { description: 'The word; 1 to 60 characters.' })
  name!: string;
}

@InputType({ description: 'The new name of a tag.' })
export class RenameTagInput {
  @Field(() => ID, { description: 'The tag.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'The word; 1 to 60 characters.' })
  name!: string;
}
