import type { PreferenceKey, PreferenceSource, PreferenceStrength } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../platform/graphql/scalars';
import { PreferenceKeyEnum, PreferenceSourceEnum, PreferenceStrengthEnum } from './words';

@InputType({
  description: 'A preference learned in an interaction; the same key and value confirms the one on record.',
})
export class LoggedPreferenceInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => PreferenceKeyEnum, { description: 'What it is about.' })
  key!: PreferenceKey;

  @Field(() => String, { description: 'What they like, at most 500 characters; a channel for the two channel keys.' })
  value!: string;

  @Field(() => PreferenceStrengthEnum, { description: 'How strongly.' })
  strength!: PreferenceStrength;

  @Field(() => PreferenceSourceEnum, { description: 'Where we have it from.' })
  source!: PreferenceSource;

  @Field(() => DateScalar, { nullable: true, description: 'Last day it holds; left out: until further notice.' })
  validUntil?: string | null;
}

@InputType({ description: 'A preference typed into the brief, or found in an interaction on record.' })
export class RecordPreferenceInput extends LoggedPreferenceInput {
  @Field(() => ID, { description: 'Whose it is.' })
  contactId!: string;

  @Field(() => ID, { nullable: true, description: 'Where it was said.' })
  evidenceInteractionId?: string | null;
}

@InputType({ description: 'Fields left out stay; null empties.' })
export class UpdatePreferenceInput {
  @Field(() => ID, { description: 'The preference.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What they like, at most 500 characters.' })
  value?: string | null;

  @Field(() => PreferenceStrengthEnum, { nullable: true, description: 'How strongly.' })
  strength?: PreferenceStrength | null;

  @Field(() => PreferenceSourceEnum, { nullable: true, description: 'Where we have it from.' })
  source?: PreferenceSource | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day it holds; null: until further notice.' })
  validUntil?: string | null;
}

@InputType({ description: 'A preference as it was read.' })
export class PreferenceRefInput {
  @Field(() => ID, { description: 'The preference.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}
