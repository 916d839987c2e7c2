import type { Reason } from '@heed/domain';
import { Context, Field, Mutation, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import { NotificationSettings } from '../../notifications/notification-settings.type';
import { readSettings } from '../../notifications/settings/read-settings';
import { NotificationSettingsPayload } from '../../notifications/settings/settings.input';
import { command } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { UserError } from '../../platform/graphql/user-error.type';
import { MakeFeed } from './make-feed';

@ObjectType({ description: "The address of the viewer's calendar, told this once." })
export class CalendarFeedPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'What a calendar program subscribes to; whoever has it can read it. A path where HEED_URL is not set, and null when it was refused.',
  })
  url?: string | null;

  @Field(() => [UserError], { description: 'Empty when it was done.' })
  userErrors!: readonly Reason[];
}

@Resolver(() => CalendarFeedPayload)
export class CalendarFeedResolver {
  constructor(private readonly feeds: MakeFeed) {}

  @Mutation(() => CalendarFeedPayload, {
    description: "Makes the address of the viewer's calendar; an older one works no longer. It cannot be undone.",
  })
  makeCalendarFeed(@Context() context: OperationContext) {
    const now = context.now().toISOString();
    return command(context, async (db, actor) => ({ url: await this.feeds.make(db, actor, now) }));
  }

  @Mutation(() => NotificationSettingsPayload, {
    description: "Ends the address of the viewer's calendar, at once. Twice is as good as once.",
  })
  revokeCalendarFeed(@Context() context: OperationContext) {
    const now = context.now().toISOString();
    return command(context, async (db, actor) => {
      await this.feeds.revoke(db, actor, now);
      return {};
    });
  }

  @ResolveField(() => NotificationSettings, { description: 'How the viewer is told now.' })
  settings(@Context() { db, actor }: OperationContext): Promise<NotificationSettings> {
    return readSettings(db, actor);
  }
}
