import type { Visibility } from '@heed/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { VisibilityEnum } from '../../interactions/words';
import { DateTimeScalar } from '../../platform/graphql/scalars';

@InputType({ description: 'A note that is being written.' })
export class HearInput {
  @Field(() => ID, { description: 'The contact it is about.' })
  contactId!: string;

  @Field(() => String, { description: 'The note as it stands, its marks included; at most 20,000 characters.' })
  text!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When what it tells of took or takes place; now when left out.',
  })
  occurredAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "IANA zone of the writer's clocks, by which the note names days; the viewer's own when left out.",
  })
  timeZone?: string | null;

  @Field(() => VisibilityEnum, {
    nullable: true,
    defaultValue: 'NORMAL',
    description: 'Who is to read it: a mark is no mention of what fewer people may read.',
  })
  visibility?: Visibility | null;
}
