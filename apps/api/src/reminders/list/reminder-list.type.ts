import type { ReminderState } from '@heed/domain';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../platform/graphql/page-info.type';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { Reminder } from '../reminder.type';
import { ReminderStateEnum } from '../words';

@ObjectType({ description: 'A reminder in a page.' })
export class ReminderEdge {
  @Field(() => String, { description: 'Where it stands; give it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => Reminder, { description: 'The reminder.' })
  node!: Reminder;
}

@ObjectType({ description: 'A page of reminders, in the order in which they come up.' })
export class ReminderConnection {
  @Field(() => [ReminderEdge], { description: 'The reminders with their cursors.' })
  edges!: readonly ReminderEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more.' })
  pageInfo!: PageInfo;
}

@InputType({ description: 'Which reminders to show; everything given must hold.' })
export class RemindersFilter {
  @Field(() => ID, { nullable: true, description: 'That this member is to do; left out: that anybody is to do.' })
  assigneeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this contact.' })
  contactId?: string | null;

  @Field(() => [ReminderStateEnum], {
    nullable: true,
    description: 'That stand like this; left out: all that are open.',
  })
  state?: ReminderState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those that come round; false: those that come up once.' })
  recurring?: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'That come up then or later.' })
  from?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'That come up before then.' })
  to?: string | null;
}

@ArgsType()
export class RemindersArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'How many, 1 to 100.' })
  first!: number | null;

  @Field(() => String, { nullable: true, description: 'Go on after this cursor.' })
  after?: string | null;

  @Field(() => RemindersFilter, { nullable: true, description: 'All open ones when left out.' })
  filter?: RemindersFilter | null;
}
