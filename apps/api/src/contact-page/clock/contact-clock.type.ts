import { CLOCK_SOURCES, type ClockSource } from '@heed/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { Evidence } from '../../suggestions/evidence.type';

const ClockSourceEnum = enumOf(
  CLOCK_SOURCES,
  'ClockSource',
  "Whose hours a person's clock goes by: their own as they told us, or the workspace's read in their zone.",
);

@ObjectType({ description: "A person's clock against the hours in which they are well reached." })
export class ContactClock {
  @Field(() => String, { description: "IANA zone: theirs, else the workspace's." })
  timeZone!: string;

  @Field(() => Boolean, { description: "Whether the zone is theirs; false when the workspace's stands in." })
  known!: boolean;

  @Field(() => Boolean, { description: 'Whether now is a good time to call them.' })
  goodNow!: boolean;

  @Field(() => String, {
    description:
      'Their good hours by their clock, today while any are left, else of the next day that has some: "08:00 to 11:00".',
  })
  hours!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is good next; null while it is good, and when it never is.',
  })
  nextGoodAt!: string | null;

  @Field(() => ClockSourceEnum, { description: 'Whose hours they are.' })
  source!: ClockSource;

  @Field(() => [Evidence], { description: "What they said of their hours; none while the workspace's stand in." })
  evidence!: readonly Evidence[];
}
