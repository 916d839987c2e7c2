import type { PainCategory, PainStatus } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { PainCategoryEnum, PainStatusEnum } from './words';

@InputType({
  description: 'Give painPointId for one already known (mentioned again), or title and category for a new one.',
})
export class LoggedPainPointInput {
  @Field(() => ID, { description: 'UUIDv7 of the new pain point, or of the new mention of a known one.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The known one.' })
  painPointId?: string | null;

  @Field(() => String, { nullable: true, description: 'What hurts, at most 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'In their own words, at most 2,000 characters.' })
  theirWords?: string | null;

  @Field(() => PainCategoryEnum, { nullable: true, description: 'Its kind.' })
  category?: PainCategory | null;

  @Field(() => Int, {
    nullable: true,
    description: '1 nuisance, 2 costs time, 3 stops their work, 4 may make them leave; 2 for a new one when left out.',
  })
  severity?: number | null;
}

@InputType({ description: 'Fields left out stay; null empties.' })
export class UpdatePainPointInput {
  @Field(() => ID, { description: 'The pain point.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What hurts, at most 200 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'In their own words, at most 2,000 characters.' })
  theirWords?: string | null;

  @Field(() => PainCategoryEnum, { nullable: true, description: 'Its kind.' })
  category?: PainCategory | null;

  @Field(() => Int, {
    nullable: true,
    description: '1 nuisance, 2 costs time, 3 stops their work, 4 may make them leave.',
  })
  severity?: number | null;
}

@InputType({ description: "RESOLVED_CONFIRMED needs the customer's interaction that confirmed it." })
export class ChangePainPointStatusInput {
  @Field(() => ID, { description: 'The pain point.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => PainStatusEnum, { description: 'How far we are with it now.' })
  status!: PainStatus;

  @Field(() => ID, { nullable: true, description: 'The interaction that shows it.' })
  interactionId?: string | null;
}
