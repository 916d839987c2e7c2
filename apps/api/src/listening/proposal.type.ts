import type { FactKind } from '@heed/domain';
import type {
  HeardBy,
  ImportantDateKind,
  PainCategory,
  PreferenceKey,
  PreferenceSource,
  PreferenceStrength,
  PromiseDirection,
} from '@heed/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ImportantDateKindEnum } from '../important-dates/words';
import { PainPoint } from '../pain-points/pain-point.type';
import { PainCategoryEnum } from '../pain-points/words';
import { DateScalar, DateTimeScalar } from '../platform/graphql/scalars';
import { Preference } from '../preferences/preference.type';
import { PreferenceKeyEnum, PreferenceSourceEnum, PreferenceStrengthEnum } from '../preferences/words';
import { PromiseDirectionEnum } from '../promises/words';
import { FactKindEnum, HeardByEnum } from './words';

@ObjectType({ description: 'Where something stands in a note.' })
export class Passage {
  @Field(() => Int, { description: 'Where it begins, in UTF-16 code units.' })
  from!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  to!: number;

  @Field(() => String, { description: 'What stands there.' })
  text!: string;
}

@ObjectType({ description: 'A pain point as it was heard.' })
export class ProposedPainPoint {
  @Field(() => String, { description: 'What hurts, in a few words.' })
  title!: string;

  @Field(() => PainCategoryEnum, { description: 'Its kind.' })
  category!: PainCategory;

  @Field(() => Int, { description: '1 nuisance, 2 costs time, 3 stops their work, 4 may make them leave.' })
  severity!: number;

  @Field(() => String, { description: 'The sentence that tells it.' })
  theirWords!: string;

  @Field(() => PainPoint, {
    nullable: true,
    description: 'An open pain point of this contact that it seems to be another mention of; null for a new one.',
  })
  known!: PainPoint | null;
}

@ObjectType({ description: 'A preference as it was heard.' })
export class ProposedPreference {
  @Field(() => PreferenceKeyEnum, { description: 'What it is about.' })
  key!: PreferenceKey;

  @Field(() => String, { description: 'What they like, in a few words; a channel for the two channel keys.' })
  value!: string;

  @Field(() => PreferenceStrengthEnum, { description: 'How strongly.' })
  strength!: PreferenceStrength;

  @Field(() => PreferenceSourceEnum, { description: 'Their own word, or what whoever wrote the note has seen.' })
  source!: PreferenceSource;

  @Field(() => Preference, {
    nullable: true,
    description: 'The preference on record that it confirms; null for a new one.',
  })
  known!: Preference | null;
}

@ObjectType({ description: 'A promise as it was heard.' })
export class ProposedPromise {
  @Field(() => PromiseDirectionEnum, { description: 'Who owes.' })
  direction!: PromiseDirection;

  @Field(() => String, { description: 'What was promised.' })
  text!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is due; null when only a day was named, or nothing.',
  })
  dueAt!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it is due on; null when a time was named, or nothing.',
  })
  dueDate!: string | null;

  @Field(() => String, { description: 'IANA zone of the clocks it was said by.' })
  dueZone!: string;
}

@ObjectType({ description: 'Something in their life or business, as it was heard.' })
export class ProposedEvent {
  @Field(() => ImportantDateKindEnum, { description: 'What the day would be kept as.' })
  kind!: ImportantDateKind;

  @Field(() => String, { description: 'What it is, in a few words.' })
  label!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it is; null when no day was named.' })
  date!: string | null;
}

@ObjectType({
  description: 'Something that a sentence tells, waiting for a person. Nothing counts before one said so.',
})
export class Proposal {
  @Field(() => String, {
    description: 'What it is answered by: the same for the same kind and words of the same note, however often heard.',
  })
  key!: string;

  @Field(() => FactKindEnum, { description: 'What it is.' })
  kind!: FactKind;

  @Field(() => Passage, { description: 'The sentence that tells it.' })
  sentence!: Passage;

  @Field(() => Passage, { description: 'The words in it that made it heard.' })
  words!: Passage;

  @Field(() => HeardByEnum, { description: 'What heard it.' })
  by!: HeardBy;

  @Field(() => String, { description: 'The id of the cue, or the name of the language model.' })
  cue!: string;

  @Field(() => String, { description: 'Why it is proposed: one plain sentence in the language of the viewer.' })
  reason!: string;

  @Field(() => ProposedPainPoint, { nullable: true, description: 'Of a PAIN_POINT; null otherwise.' })
  painPoint!: ProposedPainPoint | null;

  @Field(() => ProposedPreference, { nullable: true, description: 'Of a PREFERENCE; null otherwise.' })
  preference!: ProposedPreference | null;

  @Field(() => ProposedPromise, { nullable: true, description: 'Of a PROMISE; null otherwise.' })
  promise!: ProposedPromise | null;

  @Field(() => ProposedEvent, { nullable: true, description: 'Of an EVENT; null otherwise.' })
  event!: ProposedEvent | null;
}
