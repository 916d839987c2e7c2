import { isStale, type PreferenceKey, type PreferenceSource, type PreferenceStrength } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Computed } from '../platform/graphql/computed-fields';
import { DateScalar, DateTimeScalar } from '../platform/graphql/scalars';
import { InteractionRef } from './interaction-ref.type';
import { PreferenceKeyEnum, PreferenceSourceEnum, PreferenceStrengthEnum } from './words';

@ObjectType({ description: 'How a person likes to be treated, with what it stands on.' })
export class Preference {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => PreferenceKeyEnum, { description: 'What it is about.' })
  key!: PreferenceKey;

  @Field(() => String, { description: 'What they like, in a few words; a channel for the two channel keys.' })
  value!: string;

  @Field(() => PreferenceStrengthEnum, { description: 'How strongly.' })
  strength!: PreferenceStrength;

  @Field(() => PreferenceSourceEnum, { description: 'Where we have it from.' })
  source!: PreferenceSource;

  @Field(() => InteractionRef, {
    nullable: true,
    description: 'Where it was said; null when it was typed into the brief.',
  })
  evidence!: InteractionRef | null;

  @Field(() => DateTimeScalar, { description: 'When it was last said or confirmed.' })
  confirmedAt!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day it holds; null when it holds until further notice.',
  })
  validUntil!: string | null;

  @Field(() => Boolean, { description: 'Unconfirmed for 12 months, or past validUntil.' })
  @Computed((preference: Preference, context) => isStale(preference, context.now().toISOString(), preference.zone))
  readonly stale?: boolean;

  /** IANA zone in which `validUntil` ends, for `stale`. */
  zone!: string;
}
