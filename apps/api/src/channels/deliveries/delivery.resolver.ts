import { type DeliveryChannel, type DeliveryState, refuse } from '@heed/domain';
import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DeliveryChannelEnum, DeliveryStateEnum } from '../../notifications/words';
import { NotificationSettingsPayload } from '../../notifications/settings/settings.input';
import { command } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { Carriers } from '../../reaching/carriers/carriers';
import {
  DeliveryConnection,
  DeliveryPayload,
  DeliveryRefInput,
  Outgoing,
  SendTestNotificationInput,
} from './delivery.type';
import { pageOfDeliveries, readDelivery, readOutgoing } from './read-deliveries';
import { SendAgain } from './send-again';

@Resolver()
export class DeliveryResolver {
  constructor(
    private readonly sending: SendAgain,
    private readonly carriers: Carriers,
  ) {}

  @Query(() => Outgoing, { description: 'How what leaves the house is doing; for leads.' })
  outgoing(@Context() context: OperationContext): Promise<Outgoing> {
    const { db, actor } = context;
    return readOutgoing(db, actor.workspaceId, this.carriers, context.now().toISOString());
  }

  @Query(() => DeliveryConnection, { description: 'What leaves the house, newest first; for leads.' })
  deliveries(
    @Args('state', { type: () => [DeliveryStateEnum], nullable: true, description: 'Of these states; null: all.' })
    state: DeliveryState[] | null,
    @Args('channel', { type: () => DeliveryChannelEnum, nullable: true, description: 'On this channel; null: all.' })
    channel: DeliveryChannel | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'Go on after this cursor.' })
    after: string | null,
    @Context() { db, actor }: OperationContext,
  ): Promise<DeliveryConnection> {
    const filter = { state: state ?? null, channel: channel ?? null };
    return pageOfDeliveries(db, actor.workspaceId, filter, { first: first ?? 50, after });
  }

  @Mutation(() => DeliveryPayload, { description: 'Tries at once what failed, was given up, or waits for its time.' })
  sendAgain(@Args('input') { id }: DeliveryRefInput, @Context() context: OperationContext) {
    return command(context, async (db, actor) => {
      await this.sending.again(db, actor, id, context.now().toISOString());
      return { delivery: await readDelivery(db, actor.workspaceId, id) };
    });
  }

  @Mutation(() => NotificationSettingsPayload, {
    description:
      "Sends a test on a channel: a mail to the viewer, a push to the viewer's devices, or, by an owner, a message to every endpoint.",
  })
  sendTestNotification(@Args('input') { channel }: SendTestNotificationInput, @Context() context: OperationContext) {
    return command(context, async (db, actor) => {
      if (channel === 'WEBHOOK' && actor.role !== 'OWNER')
        refuse('FORBIDDEN', 'channel', 'Webhooks are the business of owners. Ask one of them.');
      await this.sending.test(db, actor, channel, context.now().toISOString());
      return {};
    });
  }
}
