import type { Channel } from '@heed/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Actor } from '../identity/actor.type';
import { ChannelEnum } from '../interaction-types/words';
import { DateTimeScalar } from '../platform/graphql/scalars';

@ObjectType({ description: 'A channel that is not to be used with a contact, whatever was agreed.' })
export class ChannelBlock {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ChannelEnum, { description: 'The channel not to use.' })
  channel!: Channel;

  @Field(() => String, { description: 'Why, in a sentence.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  blockedAt!: string;

  @Field(() => Actor, { description: 'Who blocked it.' })
  blockedBy!: Actor;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was lifted; null while it holds.' })
  liftedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The block ends by itself then; null when it does not.' })
  until!: string | null;
}
