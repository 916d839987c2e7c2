import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { command } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { readReminders } from '../read-reminder';
import { Reminder } from '../reminder.type';
import { ReassignRemindersInput, ReminderIdsInput, SnoozeRemindersInput } from './bulk.inputs';
import { type BulkWork, ChangeReminders, type RemindersChanged } from './change-reminders';
import { RemindersPayload } from './reminders.payload';

@Resolver(() => RemindersPayload)
export class RemindersResolver {
  constructor(private readonly change: ChangeReminders) {}

  @Mutation(() => RemindersPayload, {
    description: 'Says that they are done, all or none; those that come round move on to their next time.',
  })
  completeReminders(
    @Args('input') input: ReminderIdsInput,
    @Context() context: OperationContext,
  ): Promise<RemindersPayload> {
    return bulk(context, (work) => this.change.complete(work, input));
  }

  @Mutation(() => RemindersPayload, { description: 'Calls them off, all or none, with all their times to come.' })
  cancelReminders(
    @Args('input') input: ReminderIdsInput,
    @Context() context: OperationContext,
  ): Promise<RemindersPayload> {
    return bulk(context, (work) => this.change.cancel(work, input));
  }

  @Mutation(() => RemindersPayload, { description: 'Lets them come up again later, all or none.' })
  snoozeReminders(
    @Args('input') input: SnoozeRemindersInput,
    @Context() context: OperationContext,
  ): Promise<RemindersPayload> {
    return bulk(context, (work) => this.change.snooze(work, input));
  }

  @Mutation(() => RemindersPayload, { description: 'Gives them to another member, all or none.' })
  reassignReminders(
    @Args('input') input: ReassignRemindersInput,
    @Context() context: OperationContext,
  ): Promise<RemindersPayload> {
    return bulk(context, (work) => this.change.reassign(work, input));
  }

  @ResolveField('reminders', () => [Reminder], {
    description: 'As they are now, in the order of `ids`; none when it was refused.',
  })
  async reminders(
    @Parent() { reminderIds }: RemindersPayload,
    @Context() { db, actor }: OperationContext,
  ): Promise<readonly Reminder[]> {
    return reminderIds === undefined ? [] : readReminders(db, actor.workspaceId, reminderIds);
  }
}

function bulk(context: OperationContext, run: (work: BulkWork) => Promise<RemindersChanged>) {
  return command<RemindersChanged>(context, (db, actor) => run({ db, actor, now: context.now().toISOString() }));
}
