import type { Direction, Feeling } from '@heed/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DirectionEnum, FeelingEnum } from '../../interaction-types/words';
import { DateTimeScalar } from '../../platform/graphql/scalars';

@InputType({ description: 'Which interactions to show; everything given must hold.' })
export class TimelineFilter {
  @Field(() => [ID], { nullable: true, description: 'Of one of these types.' })
  typeIds?: string[] | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'Begun by this side.' })
  direction?: Direction | null;

  @Field(() => [FeelingEnum], { nullable: true, description: 'With one of these feelings; unknown is none of them.' })
  feelings?: Feeling[] | null;

  @Field(() => ID, { nullable: true, description: 'Logged by this member or API key.' })
  authorId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'At or after this instant.' })
  from?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this instant.' })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words, at most eight: each must begin one of the subject, the text, their words or the transcript, a word of one or two letters must be one. Case and accents do not matter.',
  })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'With (true) or without (false) a promise made in it.' })
  withPromise?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'With (true) or without (false) a pain point told in it.' })
  withPain?: boolean | null;
}

@ArgsType()
export class TimelineArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Go on after this cursor.' })
  after?: string | null;

  @Field(() => TimelineFilter, { nullable: true, description: 'All of it when left out.' })
  filter?: TimelineFilter | null;
}
