import type { Direction, Feeling, NextStepKind, Outcome } from '@heed/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DirectionEnum, FeelingEnum } from '../interaction-types/words';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { NextStepKindEnum, OutcomeEnum } from './words';

@ObjectType({ description: 'An interaction in one line.' })
export class InteractionSummary {
  @Field(() => ID, { description: 'UUIDv7 of the interaction.' })
  id!: string;

  @Field(() => String, { description: 'Key of its type, for example CALL.' })
  typeKey!: string;

  @Field(() => String, { description: 'Name of its type as people see it.' })
  typeLabel!: string;

  @Field(() => String, { description: "Name of an icon in the app's sprite." })
  icon!: string;

  @Field(() => DirectionEnum, { description: 'Who began.' })
  direction!: Direction;

  @Field(() => OutcomeEnum, {
    nullable: true,
    description: 'How a call went; null for everything else, and when nobody said.',
  })
  outcome!: Outcome | null;

  @Field(() => String, { nullable: true, description: 'Its subject line; null without one.' })
  subject!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it took place.' })
  occurredAt!: string;

  @Field(() => FeelingEnum, { nullable: true, description: 'How the customer felt; null when nobody said.' })
  feeling!: Feeling | null;
}

@ObjectType({ description: 'What comes next with a person.' })
export class NextStep {
  @Field(() => ID, { description: 'UUIDv7 of the interaction or promise.' })
  id!: string;

  @Field(() => NextStepKindEnum, { description: 'Which of the two.' })
  kind!: NextStepKind;

  @Field(() => String, { description: 'Its subject, or what was promised.' })
  text!: string;

  @Field(() => DateTimeScalar, { description: 'When it is planned or due.' })
  at!: string;
}
