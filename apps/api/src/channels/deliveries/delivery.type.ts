import type { DeliveryChannel, DeliveryState, Reason } from '@heed/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DeliveryChannelEnum, DeliveryStateEnum } from '../../notifications/words';
import { PageInfo } from '../../platform/graphql/page-info.type';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { UserError } from '../../platform/graphql/user-error.type';

@ObjectType({ description: 'One message on one channel. Its id goes out with every attempt.' })
export class Delivery {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => DeliveryChannelEnum, { description: 'On which way it leaves.' })
  channel!: DeliveryChannel;

  @Field(() => DeliveryStateEnum, { description: 'How it stands.' })
  state!: DeliveryState;

  @Field(() => String, { description: 'Where it goes: a member, a device of theirs, or the host of an endpoint.' })
  to!: string;

  @Field(() => String, { description: 'What it is: a notification, the mail of a day, or a test; never what it says.' })
  what!: string;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is tried next; null when it is over.' })
  nextAttemptAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed; null when none did.' })
  lastError!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it arrived; null while it has not.' })
  sentAt!: string | null;
}

@ObjectType({ description: 'A delivery in a page.' })
export class DeliveryEdge {
  @Field(() => String, { description: 'Where it stands; give it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => Delivery, { description: 'The delivery.' })
  node!: Delivery;
}

@ObjectType({ description: 'A page of what leaves the house, newest first.' })
export class DeliveryConnection {
  @Field(() => [DeliveryEdge], { description: 'The deliveries with their cursors.' })
  edges!: readonly DeliveryEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'How a way out of the house works.' })
export class ChannelHealth {
  @Field(() => DeliveryChannelEnum, { description: 'Which.' })
  channel!: DeliveryChannel;

  @Field(() => Boolean, { description: 'Whether whoever runs this Heed set up what it needs.' })
  ready!: boolean;

  @Field(() => Int, {
    description: 'How many deliveries failed and wait to be tried again, or were given up in the last 7 days.',
  })
  failing!: number;

  @Field(() => String, { nullable: true, description: 'Why the newest of them failed; null without any.' })
  lastError!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When something arrived last; null before the first.' })
  lastSentAt!: string | null;
}

@ObjectType({ description: 'How what leaves the house is doing.' })
export class Outgoing {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a worker was last seen alive, to the minute; null when none was in the last 7 days.',
  })
  worker!: string | null;

  @Field(() => [ChannelHealth], { description: 'One of each channel.' })
  channels!: readonly ChannelHealth[];
}

@InputType({ description: 'A delivery.' })
export class DeliveryRefInput {
  @Field(() => ID, { description: 'The delivery.' })
  id!: string;
}

@ObjectType({ description: 'The delivery as it is now.' })
export class DeliveryPayload {
  @Field(() => Delivery, { nullable: true, description: 'Null when it was refused.' })
  delivery?: Delivery | null;

  @Field(() => [UserError], { description: 'Empty when it was done; otherwise why not, and nothing was written.' })
  userErrors!: readonly Reason[];
}

@InputType({ description: 'Which way is to be tried.' })
export class SendTestNotificationInput {
  @Field(() => DeliveryChannelEnum, {
    description: 'To whom it goes: the viewer by mail or on their devices, or every endpoint.',
  })
  channel!: DeliveryChannel;
}
