import type { ParticipantRole, TranscriptSide } from '@heed/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { ParticipantRoleEnum, TranscriptSideEnum } from './words';

@ObjectType({ description: 'Who took part: a contact, a member, or an address nobody is known behind.' })
export class InteractionParticipant {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ParticipantRoleEnum, { description: 'Their part in it.' })
  role!: ParticipantRole;

  @Field(() => ID, { nullable: true, description: 'The contact, when it was one.' })
  contactId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The member, when it was one.' })
  memberId!: string | null;

  @Field(() => String, { nullable: true, description: 'An address or a name, when nobody known stands behind it.' })
  address!: string | null;

  @Field(() => String, { description: 'The name to show.' })
  name!: string;
}

@ObjectType({ description: 'One message of an imported conversation.' })
export class TranscriptMessage {
  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  at!: string;

  @Field(() => TranscriptSideEnum, { description: 'Who wrote it.' })
  from!: TranscriptSide;

  @Field(() => String, { description: 'What was written.' })
  text!: string;
}
