import type { Channel, Direction } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChannelEnum, DirectionEnum } from './words';

@ObjectType({ description: 'A way of touching base, as the workspace names it: a call, a visit, a letter.' })
export class InteractionType {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => String, { description: 'Upper snake case, for example CALL. Never changes.' })
  key!: string;

  @Field(() => String, { description: 'The name people see.' })
  label!: string;

  @Field(() => String, { description: "Name of an icon in the app's sprite." })
  icon!: string;

  @Field(() => ChannelEnum, { nullable: true, description: 'The channel it goes through; null when it has none.' })
  channel!: Channel | null;

  @Field(() => DirectionEnum, { description: 'What the composer preselects.' })
  defaultDirection!: Direction;

  @Field(() => Int, { nullable: true, description: 'Business minutes; null when no answer is expected.' })
  responseTargetMinutes!: number | null;

  @Field(() => Boolean, { description: 'False for notes and purchases, which have no protocol.' })
  customerFacing!: boolean;

  @Field(() => Boolean, { description: 'Archived types are no longer offered; what used them keeps them.' })
  archived!: boolean;

  @Field(() => Int, { description: 'Order in the composer, lowest first.' })
  position!: number;
}
