import type { OpenSpan, Weekday } from '@heed/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../platform/graphql/scalars';
import { WeekdayEnum } from './words';

@InputType({ description: 'A span of a day of the week in which the business is open.' })
export class OpenSpanInput implements OpenSpan {
  @Field(() => WeekdayEnum, { description: 'The day.' })
  day!: Weekday;

  @Field(() => Int, { description: 'Minutes from midnight, 0 to 1439.' })
  from!: number;

  @Field(() => Int, { description: 'Minutes from midnight, exclusive, after `from`, at most 1440.' })
  to!: number;
}

@InputType({ description: 'A date on which the business is closed.' })
export class HolidayInput {
  @Field(() => DateScalar, { description: 'The date; each once.' })
  date!: string;

  @Field(() => String, { description: 'What it is called; 1 to 60 characters.' })
  name!: string;
}

@InputType({ description: 'What is to be different about when the business is open; what is left out stays.' })
export class UpdateBusinessCalendarInput {
  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => [OpenSpanInput], {
    nullable: true,
    description: 'All spans of the week, at most 50; those of one day may touch but not overlap.',
  })
  hours?: OpenSpanInput[] | null;

  @Field(() => [HolidayInput], { nullable: true, description: 'All holidays, at most 400.' })
  holidays?: HolidayInput[] | null;
}
