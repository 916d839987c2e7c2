import type { Channel, ConsentPurpose, ContactabilityReason } from '@heed/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { ChannelEnum } from '../interaction-types/words';
import { ConsentPurposeEnum, ContactabilityReasonEnum } from './words';

@ObjectType({ description: 'Whether a channel may be used for a purpose now, and why.' })
export class Contactability {
  @Field(() => ChannelEnum, { description: 'The channel.' })
  channel!: Channel;

  @Field(() => ConsentPurposeEnum, { description: 'The purpose.' })
  purpose!: ConsentPurpose;

  @Field(() => Boolean, { description: 'Whether it may be used.' })
  allowed!: boolean;

  @Field(() => ContactabilityReasonEnum, { description: 'OK, or the first reason against it.' })
  reason!: ContactabilityReason;

  @Field(() => String, { nullable: true, description: 'The contact point to use; null when there is none.' })
  value!: string | null;
}
