import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'A tag that goes.' })
export class DeleteTagInput {
  @Field(() => ID, { description: 'The tag.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}
