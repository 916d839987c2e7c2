import type { ParticipantRole } from '@heed/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ParticipantRoleEnum } from '../words';

@InputType({ description: 'Exactly one of contactId, memberId and address.' })
export class ParticipantInput {
  @Field(() => ParticipantRoleEnum, { description: 'Their part in it.' })
  role!: ParticipantRole;

  @Field(() => ID, { nullable: true, description: 'A contact.' })
  contactId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A member of the workspace.' })
  memberId?: string | null;

  @Field(() => String, { nullable: true, description: 'An address or a name, when nobody known stands behind it.' })
  address?: string | null;
}
