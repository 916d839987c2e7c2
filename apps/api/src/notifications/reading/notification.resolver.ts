import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { command } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { Notification, NotificationConnection } from '../notification.type';
import { markRead } from './mark-read';
import { MarkNotificationsReadInput, NotificationsPayload } from './mark-read.input';
import { pageOfNotifications, type Reading, someNotifications } from './read-notifications';

@Resolver(() => NotificationsPayload)
export class NotificationResolver {
  @Query(() => NotificationConnection, { description: 'What the viewer was told, newest first.' })
  notifications(
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to go on from.' })
    after: string | null | undefined,
    @Context() context: OperationContext,
  ): Promise<NotificationConnection> {
    return pageOfNotifications(readingOf(context), { first: first ?? 50, after });
  }

  @Mutation(() => NotificationsPayload, { description: 'Says that the viewer has read some notifications, or all.' })
  markNotificationsRead(
    @Args('input') { ids = null }: MarkNotificationsReadInput,
    @Context() context: OperationContext,
  ): Promise<NotificationsPayload> {
    const now = context.now().toISOString();
    return command(context, async (db, actor) => ({ marked: await markRead(db, actor, ids, now) }));
  }

  @ResolveField(() => Int, { description: 'How many are new now.' })
  async unread(@Context() context: OperationContext): Promise<number> {
    return (await someNotifications(readingOf(context), [])).unread;
  }

  @ResolveField('notifications', () => [Notification], {
    description: 'Those that were named, or that changed where all were meant; at most 100.',
  })
  async shown(
    @Parent() { marked = [] }: NotificationsPayload,
    @Context() context: OperationContext,
  ): Promise<readonly Notification[]> {
    return (await someNotifications(readingOf(context), marked)).notifications;
  }
}

function readingOf(context: OperationContext): Reading {
  return { db: context.db, viewer: context.actor, now: context.now().toISOString() };
}
