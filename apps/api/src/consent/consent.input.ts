import type { Channel, ConsentPurpose, ConsentState, LawfulBasis } from '@heed/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ChannelEnum } from '../interaction-types/words';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { ConsentPurposeEnum, ConsentStateEnum, LawfulBasisEnum } from './words';

@InputType({ description: 'What a person agreed to or refused.' })
export class RecordConsentInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => ChannelEnum, { description: 'The channel it is about.' })
  channel!: Channel;

  @Field(() => ConsentPurposeEnum, { description: 'The purpose it is about.' })
  purpose!: ConsentPurpose;

  @Field(() => ConsentStateEnum, { description: 'What they said.' })
  state!: ConsentState;

  @Field(() => LawfulBasisEnum, { description: 'Why the law allows it.' })
  lawfulBasis!: LawfulBasis;

  @Field(() => String, { description: 'Where it was given: a form, a call, a letter; at most 200 characters.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'What shows it; at most 2,000 characters.' })
  proof?: string | null;
}

@InputType({ description: 'A channel that is not to be used with a contact.' })
export class BlockChannelInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => ChannelEnum, { description: 'The channel not to use.' })
  channel!: Channel;

  @Field(() => String, { description: 'Why, in a sentence; at most 500 characters.' })
  reason!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ends by itself; it must lie ahead; left out: it does not end by itself.',
  })
  until?: string | null;
}

@InputType({ description: 'The block to lift.' })
export class LiftChannelBlockInput {
  @Field(() => ID, { description: 'The channel block.' })
  id!: string;
}
