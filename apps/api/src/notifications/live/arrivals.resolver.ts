import { Context, Resolver, Subscription } from '@nestjs/graphql';
import { NotificationArrived } from '../notification.type';
import { Arrivals } from './arrivals';
import type { LiveContext } from './live-context';

@Resolver(() => NotificationArrived)
export class ArrivalsResolver {
  constructor(private readonly arrivals: Arrivals) {}

  @Subscription(() => NotificationArrived, {
    description: 'What the viewer is told, as it happens; over graphql-ws at /graphql, signed in by the cookie.',
    resolve: (arrived: NotificationArrived) => arrived,
  })
  notificationArrived(@Context() context: LiveContext): AsyncGenerator<NotificationArrived, void> {
    return this.arrivals.of(context);
  }
}
