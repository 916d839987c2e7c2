import { type Capacity, fullDayText, isDayFull, type KeptRate as Rate, wallClock } from '@heed/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Computed } from '../../platform/graphql/computed-fields';
import { DateScalar } from '../../platform/graphql/scalars';

@ObjectType({
  description:
    'Which share of what we promised was kept in time, of all that ended and was not released, with the Wilson interval of 95 %.',
})
export class KeptRate implements Rate {
  @Field(() => Int, { description: 'Kept by the date the customer counted on.' })
  kept!: number;

  @Field(() => Int, { description: 'Kept after it.' })
  keptLate!: number;

  @Field(() => Int, { description: 'Not kept.' })
  broken!: number;

  @Field(() => Int, { description: 'All three together.' })
  n!: number;

  @Field(() => Float, { nullable: true, description: 'kept / n, 0 to 1; null while n is 0.' })
  rate!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the interval; null while n is 0.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of the interval; null while n is 0.' })
  high!: number | null;
}

@ObjectType({ description: 'How full a day of the viewer is with what they promised. Nothing is refused for it.' })
export class PromiseCapacity implements Capacity {
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string;

  @Field(() => Int, { description: 'Open promises of the viewer that are due that day.' })
  due!: number;

  @Field(() => Int, { description: 'How many the workspace wants a day to hold at most.' })
  limit!: number;

  @Field(() => Boolean, { description: 'Whether one more would be too many.' })
  @Computed((day: PromiseCapacity) => isDayFull(day))
  readonly full?: boolean;

  @Field(() => String, {
    nullable: true,
    description: "What to say of a full day, in the reader's language; null while there is room.",
  })
  @Computed((day: PromiseCapacity, context) => {
    const today = wallClock(context.now().toISOString(), day.zone).date;
    return fullDayText(day, { date: day.date, today, language: day.language });
  })
  readonly text?: string | null;

  /** In whose language, and by which clocks the day begins and ends. */
  language!: string;
  zone!: string;
}
