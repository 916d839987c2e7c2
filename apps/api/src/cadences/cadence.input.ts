import type { CadenceScope, LifecycleStage, RelationshipKind } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LifecycleStageEnum } from '../contacts/words';
import { RelationshipKindEnum } from '../interaction-types/words';
import { DateScalar } from '../platform/graphql/scalars';
import { CadenceScopeEnum } from './words';

const IDEAL = 'Days, 1 to 3650; null: nobody is reminded, and maxDays is emptied too.';
const MAX = 'Days, idealDays to 3650; null: it is never past due.';
const CEILING = '1 to 100; null: no limit.';
const PAUSE = "The last day of a pause, by the workspace's clocks; only of a person or a tag; null: none.";

@InputType({ description: 'A cadence for one person, a tag or a stage; the one that its scope names must be given.' })
export class CreateCadenceInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => CadenceScopeEnum, { description: 'Whom it is for. There is one for every kind already.' })
  scope!: CadenceScope;

  @Field(() => ID, { nullable: true, description: 'The person.' })
  contactId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The tag.' })
  tagId?: string | null;

  @Field(() => LifecycleStageEnum, { nullable: true, description: 'The stage.' })
  stage?: LifecycleStage | null;

  @Field(() => RelationshipKindEnum, { nullable: true, description: 'The kind.' })
  kind?: RelationshipKind | null;

  @Field(() => Int, { nullable: true, description: IDEAL })
  idealDays?: number | null;

  @Field(() => Int, { nullable: true, description: MAX })
  maxDays?: number | null;

  @Field(() => Int, { nullable: true, description: CEILING })
  ceilingPer30Days?: number | null;

  @Field(() => DateScalar, { nullable: true, description: PAUSE })
  pausedUntil?: string | null;
}

@InputType({ description: 'What is to be different about a cadence; what is left out stays, null switches off.' })
export class UpdateCadenceInput {
  @Field(() => ID, { description: 'The cadence.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => Int, { nullable: true, description: IDEAL })
  idealDays?: number | null;

  @Field(() => Int, { nullable: true, description: MAX })
  maxDays?: number | null;

  @Field(() => Int, { nullable: true, description: CEILING })
  ceilingPer30Days?: number | null;

  @Field(() => DateScalar, { nullable: true, description: PAUSE })
  pausedUntil?: string | null;
}

@InputType({ description: 'A cadence of a person, a tag or a stage that goes.' })
export class DeleteCadenceInput {
  @Field(() => ID, { description: 'The cadence.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}
