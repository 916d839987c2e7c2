import type { Channel, Direction } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ChannelEnum, DirectionEnum } from './words';

@InputType({ description: 'A new type of interaction.' })
export class CreateInteractionTypeInput {
  @Field(() => ID, { description: 'A UUIDv7 made by the client; a retry with the same id makes nothing twice.' })
  id!: string;

  @Field(() => String, { description: 'Upper snake case, unique in the workspace, for example SITE_VISIT.' })
  key!: string;

  @Field(() => String, { description: 'At most 60 characters.' })
  label!: string;

  @Field(() => String, { description: "Name of an icon in the app's sprite." })
  icon!: string;

  @Field(() => ChannelEnum, { nullable: true, description: 'The channel it goes through.' })
  channel?: Channel | null;

  @Field(() => DirectionEnum, { description: 'What the composer preselects.' })
  defaultDirection!: Direction;

  @Field(() => Int, { nullable: true, description: 'Business minutes, up to 30 days of 8 hours.' })
  responseTargetMinutes?: number | null;
}

@InputType({ description: 'Fields left out stay; null empties.' })
export class UpdateInteractionTypeInput {
  @Field(() => ID, { description: 'The type.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'At most 60 characters.' })
  label?: string | null;

  @Field(() => String, { nullable: true, description: "Name of an icon in the app's sprite." })
  icon?: string | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'What the composer preselects.' })
  defaultDirection?: Direction | null;

  @Field(() => Int, { nullable: true, description: 'Business minutes; null: no answer is expected.' })
  responseTargetMinutes?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: no longer offered.' })
  archived?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Order in the composer, lowest first.' })
  position?: number | null;
}
