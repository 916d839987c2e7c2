import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { TimelineFilter } from '../interactions/timeline/timeline.input';

@InputType({ description: 'Which interactions of the workspace to show; everything given must hold.' })
export class FeedFilter extends TimelineFilter {
  @Field(() => ID, { nullable: true, description: "Of this company's people, as in its own timeline." })
  companyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'With a contact whom this member looks after now.' })
  ownerId?: string | null;
}

@ArgsType()
export class FeedArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Go on after this cursor.' })
  after?: string | null;

  @Field(() => FeedFilter, { nullable: true, description: 'All of it when left out.' })
  filter?: FeedFilter | null;
}
