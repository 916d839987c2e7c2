import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../platform/graphql/operation-context';
import { ChangeReminder } from './change-reminder';
import { CreateReminder } from './create-reminder';
import { listReminders } from './list/list-reminders';
import { ReminderConnection, RemindersArgs } from './list/reminder-list.type';
import { readReminder } from './read-reminder';
import { CreateReminderInput, ReminderRefInput, SnoozeReminderInput, UpdateReminderInput } from './reminder.inputs';
import { ReminderPayload } from './reminder.payload';
import { Reminder } from './reminder.type';
import { reminderCommand } from './reminder-work';

@Resolver(() => ReminderPayload)
export class ReminderResolver {
  constructor(
    private readonly create: CreateReminder,
    private readonly change: ChangeReminder,
  ) {}

  @Query(() => Reminder, { nullable: true, description: 'A reminder; null when the viewer may read none of this id.' })
  reminder(
    @Args('id', { type: () => ID, description: 'The reminder.' }) id: string,
    @Context() { db, actor }: OperationContext,
  ): Promise<Reminder | null> {
    return readReminder(db, actor.workspaceId, id);
  }

  @Query(() => ReminderConnection, {
    description: 'The reminders the viewer may read, in the order in which they come up.',
  })
  reminders(@Args() args: RemindersArgs, @Context() context: OperationContext): Promise<ReminderConnection> {
    return listReminders(context.db, context.actor.workspaceId, args, context.now().toISOString());
  }

  @Mutation(() => ReminderPayload, { description: 'Makes a reminder, for oneself or a colleague.' })
  createReminder(
    @Args('input') input: CreateReminderInput,
    @Context() context: OperationContext,
  ): Promise<ReminderPayload> {
    return reminderCommand(context, (work) => this.create.run(work, input));
  }

  @Mutation(() => ReminderPayload, { description: 'Changes an open reminder.' })
  updateReminder(
    @Args('input') input: UpdateReminderInput,
    @Context() context: OperationContext,
  ): Promise<ReminderPayload> {
    return reminderCommand(context, (work) => this.change.update(work, input));
  }

  @Mutation(() => ReminderPayload, {
    description: 'Says that it is done; one that comes round moves on to its next time.',
  })
  completeReminder(
    @Args('input') input: ReminderRefInput,
    @Context() context: OperationContext,
  ): Promise<ReminderPayload> {
    return reminderCommand(context, (work) => this.change.complete(work, input));
  }

  @Mutation(() => ReminderPayload, {
    description: 'Leaves out this time of one that comes round; it moves on to its next.',
  })
  skipReminder(@Args('input') input: ReminderRefInput, @Context() context: OperationContext): Promise<ReminderPayload> {
    return reminderCommand(context, (work) => this.change.skip(work, input));
  }

  @Mutation(() => ReminderPayload, {
    description: 'Lets it come up again later, at a time or when they get in touch; its due time or date stays.',
  })
  snoozeReminder(
    @Args('input') input: SnoozeReminderInput,
    @Context() context: OperationContext,
  ): Promise<ReminderPayload> {
    return reminderCommand(context, (work) => this.change.snooze(work, input));
  }

  @Mutation(() => ReminderPayload, { description: 'Calls it off, with all its times to come: it will not be done.' })
  cancelReminder(
    @Args('input') input: ReminderRefInput,
    @Context() context: OperationContext,
  ): Promise<ReminderPayload> {
    return reminderCommand(context, (work) => this.change.cancel(work, input));
  }

  @ResolveField('reminder', () => Reminder, {
    nullable: true,
    description: 'The reminder as it is now, also beside a CONFLICT; null when it was refused otherwise.',
  })
  async current(
    @Parent() { reminderId }: ReminderPayload,
    @Context() { db, actor }: OperationContext,
  ): Promise<Reminder | null> {
    return reminderId ? readReminder(db, actor.workspaceId, reminderId) : null;
  }
}
