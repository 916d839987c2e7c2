import type { Channel, ConsentPurpose, ConsentState, LawfulBasis } from '@heed/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Actor } from '../identity/actor.type';
import { ChannelEnum } from '../interaction-types/words';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { ConsentPurposeEnum, ConsentStateEnum, LawfulBasisEnum } from './words';

@ObjectType({
  description: 'What a person agreed to or refused, per channel and purpose. Never changed: the newest holds.',
})
export class ConsentRecord {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ChannelEnum, { description: 'The channel it is about.' })
  channel!: Channel;

  @Field(() => ConsentPurposeEnum, { description: 'The purpose it is about.' })
  purpose!: ConsentPurpose;

  @Field(() => ConsentStateEnum, { description: 'What they said.' })
  state!: ConsentState;

  @Field(() => LawfulBasisEnum, { description: 'Why the law allows it.' })
  lawfulBasis!: LawfulBasis;

  @Field(() => String, { description: 'Where it was given: a form, a call, a letter.' })
  source!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What shows it, for example the words they used; null when nothing does.',
  })
  proof!: string | null;

  @Field(() => Actor, { description: 'Who wrote it down.' })
  recordedBy!: Actor;

  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  recordedAt!: string;
}
