import { Field, ID, InputType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars';

@InputType({ description: 'Reminders as they are now.' })
export class ReminderIdsInput {
  @Field(() => [ID], { description: 'The reminders, each once; 1 to 100.' })
  ids!: string[];
}

@InputType({ description: 'Reminders that are to come up again later.' })
export class SnoozeRemindersInput extends ReminderIdsInput {
  @Field(() => DateTimeScalar, { description: 'When: ahead of now, at most a year.' })
  until!: string;
}

@InputType({ description: 'Reminders that somebody else is to do.' })
export class ReassignRemindersInput extends ReminderIdsInput {
  @Field(() => ID, { description: 'The active member who is to do them.' })
  assigneeId!: string;
}
