import type { MailChoice, Weekday } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { WeekdayEnum } from '../calendar/words';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { MailChoiceEnum } from './words';

@ObjectType({ description: 'A browser that gets pushes.' })
export class PushDevice {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => String, { description: 'What people call it.' })
  label!: string;

  @Field(() => String, {
    description: 'SHA-256 of the address of its push service, in hexadecimal: how a browser knows itself in the list.',
  })
  fingerprint!: string;

  @Field(() => DateTimeScalar, { description: 'When it said yes.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a push last reached it; null before the first.' })
  lastSentAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the last push did not arrive; null when it did.' })
  failing!: string | null;
}

@ObjectType({
  description:
    "An address at which a calendar reads the viewer's reminders and plans. The address itself was told once.",
})
export class CalendarFeed {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When the address was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a calendar last read it; null before the first.' })
  lastReadAt!: string | null;
}

@ObjectType({
  description: "How the viewer wants to be told. Wall times are minutes from midnight on the viewer's own clocks.",
})
export class NotificationSettings {
  @Field(() => ID, { description: "The member's id." })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update. 0 while nothing was chosen.' })
  version!: number;

  @Field(() => MailChoiceEnum, { description: 'Whether one mail a day tells what is due.' })
  mail!: MailChoice;

  @Field(() => Int, { description: "When the day's mail is sent; minutes from midnight." })
  digestAt!: number;

  @Field(() => Boolean, { description: 'Whether the devices get pushes.' })
  push!: boolean;

  @Field(() => Boolean, { description: "Whether the workspace's webhooks hear of what the viewer is told." })
  webhook!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'From here nothing is pushed; minutes from midnight. Null: at no hour.',
  })
  quietFrom!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Until here nothing is pushed, of the next day when it is the earlier one; minutes from midnight.',
  })
  quietTo!: number | null;

  @Field(() => [WeekdayEnum], { description: 'Days without push and mail.' })
  quietDays!: readonly Weekday[];

  @Field(() => Boolean, { description: 'Whether the viewer, and nobody else, is told that a week was hard.' })
  hardWeek!: boolean;

  @Field(() => [PushDevice], { description: "The viewer's devices, the oldest first." })
  devices!: readonly PushDevice[];

  @Field(() => CalendarFeed, { nullable: true, description: "The viewer's calendar address; null without one." })
  calendarFeed!: CalendarFeed | null;
}
