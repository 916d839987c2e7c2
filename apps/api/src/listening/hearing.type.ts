import type { Emotion, HearingOutcome, Tone } from '@heed/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { EmotionEnum } from '../interaction-types/words';
import { Proposal } from './proposal.type';
import { HearingOutcomeEnum, ToneEnum } from './words';

@ObjectType({ description: 'A word that spoke for how a note sounds.' })
class HeardWord {
  @Field(() => String, { description: 'The word as it stands in the note.' })
  word!: string;

  @Field(() => Float, { description: 'How much it spoke for it; more is stronger.' })
  weight!: number;
}

@ObjectType({ description: 'How a note sounds. It is a guess, and never becomes the feeling by itself.' })
export class HeardTone {
  @Field(() => ToneEnum, { description: 'How it sounds as a whole.' })
  feeling!: Tone;

  @Field(() => [EmotionEnum], { description: 'Emotions that are heard in it.' })
  emotions!: readonly Emotion[];

  @Field(() => Float, { description: 'How far it lies before the next tone, 0 to 1.' })
  margin!: number;

  @Field(() => [HeardWord], { description: 'The words that spoke most for it, the strongest first, at most 4.' })
  because!: readonly HeardWord[];
}

@ObjectType('Hearing', { description: 'What was heard in a note and waits for an answer.' })
export class HearingShown {
  @Field(() => HearingOutcomeEnum, { description: 'Whether it was heard, and why not.' })
  outcome!: HearingOutcome;

  @Field(() => String, { nullable: true, description: 'BCP 47; null when it cannot be told.' })
  language!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many UTF-16 code units were read when not all of the note was; null when all was.',
  })
  cutAt!: number | null;

  @Field(() => HeardTone, {
    nullable: true,
    description: 'How it sounds; null where the language has no tone, and when nothing was said in one.',
  })
  tone!: HeardTone | null;

  @Field(() => [Proposal], { description: 'What nobody has answered yet, in the order of the note.' })
  proposals!: readonly Proposal[];
}
