import type {
  Direction,
  Emotion,
  Feeling,
  FeelingSource,
  InteractionStatus,
  ListeningMark,
  Outcome,
  Situation,
  Visibility,
} from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DirectionEnum, FeelingEnum } from '../../interaction-types/words';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { SituationEnum } from '../../protocols/words';
import { FeelingSourceEnum, OutcomeEnum } from '../../pulse/words';
import { EmotionEnum, InteractionStatusEnum, ListeningMarkEnum, VisibilityEnum } from '../words';

@InputType({ description: 'An interaction as it was read.' })
export class PinInteractionInput {
  @Field(() => ID, { description: 'The interaction.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'An interaction as it was read.' })
export class DeleteInteractionInput extends PinInteractionInput {}

@InputType({ description: 'An interaction that was deleted.' })
export class RestoreInteractionInput {
  @Field(() => ID, { description: 'The interaction.' })
  id!: string;
}

@InputType({ description: 'Fields left out stay; null empties.' })
export class EditInteractionInput extends PinInteractionInput {
  @Field(() => ID, { nullable: true, description: 'What kind of touchpoint.' })
  typeId?: string | null;

  @Field(() => SituationEnum, { nullable: true, description: 'What it was about, as far as its tone is concerned.' })
  situation?: Situation | null;

  @Field(() => DirectionEnum, { nullable: true, description: 'Who began.' })
  direction?: Direction | null;

  @Field(() => InteractionStatusEnum, { nullable: true, description: 'Whether it lies ahead or took place.' })
  status?: InteractionStatus | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it took or takes place.' })
  occurredAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null when nobody said.' })
  endedAt?: string | null;

  @Field(() => OutcomeEnum, { nullable: true, description: 'How a call went.' })
  outcome?: Outcome | null;

  @Field(() => String, { nullable: true, description: 'One line, at most 300 characters.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'What happened, at most 20,000 characters.' })
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'What they said, in their own words; at most 2,000 characters.' })
  theirWords?: string | null;

  @Field(() => FeelingEnum, { nullable: true, description: 'How the customer felt.' })
  feeling?: Feeling | null;

  @Field(() => FeelingSourceEnum, { nullable: true, description: 'Who says so.' })
  feelingSource?: FeelingSource | null;

  @Field(() => [EmotionEnum], { nullable: true, description: 'Named emotions.' })
  emotions?: Emotion[] | null;

  @Field(() => [ListeningMarkEnum], { nullable: true, description: 'What the listener did.' })
  listening?: ListeningMark[] | null;

  @Field(() => VisibilityEnum, { nullable: true, description: 'Who may read it.' })
  visibility?: Visibility | null;
}
