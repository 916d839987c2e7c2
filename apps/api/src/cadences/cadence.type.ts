import type { CadenceDays, CadenceSetting, RelationshipKind } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RelationshipKindEnum } from '../interaction-types/words';

@ObjectType({ description: 'How often people of one kind are spoken with.' })
export class Cadence implements Pick<CadenceSetting, 'id' | 'kind' | keyof CadenceDays> {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => RelationshipKindEnum, { description: 'Whom it is for: the people who first of all are this to us.' })
  kind!: RelationshipKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Days after the last two-way contact when it is time to speak again; null: nobody is reminded.',
  })
  idealDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days after the last two-way contact when it is past due; null: it never is.',
  })
  maxDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How often we turn to one person in 30 days before nothing more is suggested; null: no limit.',
  })
  ceilingPer30Days!: number | null;
}
