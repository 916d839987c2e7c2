import { isOpen, type OpenSpan as Span, type Weekday } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Computed } from '../platform/graphql/computed-fields';
import { DateScalar } from '../platform/graphql/scalars';
import { WeekdayEnum } from './words';

@ObjectType({ description: 'A span of a day of the week in which the business is open.' })
export class OpenSpan implements Span {
  @Field(() => WeekdayEnum, { description: 'The day.' })
  day!: Weekday;

  @Field(() => Int, { description: 'Minutes from midnight, 0 to 1439.' })
  from!: number;

  @Field(() => Int, { description: 'Minutes from midnight, exclusive, at most 1440.' })
  to!: number;
}

@ObjectType({ description: 'A date on which the business is closed.' })
export class Holiday {
  @Field(() => DateScalar, { description: 'The date.' })
  date!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;
}

@ObjectType({ description: 'When the business is open: what follow-ups and response times are counted by.' })
export class BusinessCalendar {
  @Field(() => ID, { description: "The workspace's id." })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => [OpenSpan], {
    description: 'By day and time; without any, every hour counts as open, holidays excepted.',
  })
  hours!: readonly OpenSpan[];

  @Field(() => [Holiday], { description: 'By date.' })
  holidays!: readonly Holiday[];

  @Field(() => String, { description: "IANA zone the hours are meant in: the workspace's." })
  timeZone!: string;

  @Field(() => Boolean, { description: 'Whether the business is open now.' })
  @Computed(({ hours, holidays, timeZone: zone }: BusinessCalendar, context) =>
    isOpen(context.now().toISOString(), { zone, hours, holidays: holidays.map(({ date }) => date) }),
  )
  readonly openNow?: boolean;
}
