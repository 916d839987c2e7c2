import type { Emotion, ListeningMark, Outcome, Situation } from '@heed/domain';
import { Field, InputType } from '@nestjs/graphql';
import { SituationEnum } from '../protocols/words';
import { OutcomeEnum } from '../pulse/words';
import { EmotionEnum } from '../interaction-types/words';
import { ListeningMarkEnum } from './words';

/** What is told of an interaction in the same words when it is logged and when it is edited. */
@InputType({ isAbstract: true })
export class ToldInteractionInput {
  @Field(() => SituationEnum, { nullable: true, description: 'What it was about, as far as its tone is concerned.' })
  situation?: Situation | null;

  @Field(() => OutcomeEnum, { nullable: true, description: 'How a call went.' })
  outcome?: Outcome | null;

  @Field(() => String, { nullable: true, description: 'One line, at most 300 characters.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'What happened, at most 20,000 characters.' })
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'What they said, in their own words; at most 2,000 characters.' })
  theirWords?: string | null;

  @Field(() => [EmotionEnum], { nullable: true, description: 'Named emotions.' })
  emotions?: Emotion[] | null;

  @Field(() => [ListeningMarkEnum], { nullable: true, description: 'What the listener did.' })
  listening?: ListeningMark[] | null;
}
