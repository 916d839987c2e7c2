import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { command } from '../platform/graphql/command';
import type { OperationContext } from '../platform/graphql/operation-context';
import { UpdateBusinessCalendarInput } from './business-calendar.input';
import { BusinessCalendarPayload } from './business-calendar.payload';
import { BusinessCalendar } from './business-calendar.type';
import { readCalendar } from './read-calendar';
import { UpdateBusinessCalendar } from './update-business-calendar';

@Resolver(() => BusinessCalendarPayload)
export class BusinessCalendarResolver {
  constructor(private readonly update: UpdateBusinessCalendar) {}

  @Query(() => BusinessCalendar, { description: 'When the business is open.' })
  businessCalendar(@Context() context: OperationContext): Promise<BusinessCalendar> {
    return readCalendar(context.db, context.actor.workspaceId);
  }

  @Mutation(() => BusinessCalendarPayload, { description: 'Changes the hours, the holidays or both.' })
  updateBusinessCalendar(
    @Args('input') input: UpdateBusinessCalendarInput,
    @Context() context: OperationContext,
  ): Promise<BusinessCalendarPayload> {
    return command<BusinessCalendarPayload>(
      context,
      async (db, actor) => ({
        shown: true,
        changeId: await this.update.run(db, actor, input, context.now().toISOString()),
        userErrors: [],
      }),
      () => ({ shown: true, changeId: null }),
    );
  }

  @ResolveField('businessCalendar', () => BusinessCalendar, {
    nullable: true,
    description: 'The hours as they are now, also beside a CONFLICT; null when it was refused otherwise.',
  })
  async ofPayload(
    @Parent() { shown }: BusinessCalendarPayload,
    @Context() context: OperationContext,
  ): Promise<BusinessCalendar | null> {
    return shown ? readCalendar(context.db, context.actor.workspaceId) : null;
  }
}
