import type { EvidenceKind } from '@heed/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { EvidenceKindEnum } from './words';

@ObjectType({ description: 'A record that a suggestion, or a line of the brief, stands on.' })
export class Evidence {
  @Field(() => EvidenceKindEnum, { description: 'What record it is.' })
  kind!: EvidenceKind;

  @Field(() => ID, { description: 'The id of the record; the same record may be told in other words elsewhere.' })
  id!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it happened or was written down; null where the record has no instant, such as a birthday.',
  })
  at!: string | null;

  @Field(() => String, { description: 'What the record says, at most 300 characters.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The interaction to open to read it; null when there is none.' })
  interaction!: string | null;
}
