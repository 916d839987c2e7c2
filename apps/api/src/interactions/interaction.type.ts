import {
  type Direction,
  type Emotion,
  type Feeling,
  type FeelingSource,
  type InteractionStatus,
  type ListeningMark,
  mayEditInteraction,
  type Outcome,
  type Situation,
  type Visibility,
} from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContactRef } from '../contacts/contact-ref.type';
import { editorOf } from '../contacts/writing/contact-work';
import { Actor } from '../identity/actor.type';
import { InteractionType } from '../interaction-types/interaction-type.type';
import { DirectionEnum, EmotionEnum, FeelingEnum } from '../interaction-types/words';
import { PainMention } from '../pain-points/pain-point.type';
import { Computed } from '../platform/graphql/computed-fields';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { Preference } from '../preferences/preference.type';
import { PromiseRecord } from '../promises/promise.type';
import { ProtocolVersionRef } from '../protocols/protocol.type';
import { SituationEnum } from '../protocols/words';
import { FeelingSourceEnum, OutcomeEnum } from '../pulse/words';
import { InteractionParticipant, TranscriptMessage } from './interaction-parts.type';
import { InteractionStatusEnum, ListeningMarkEnum, VisibilityEnum } from './words';

@ObjectType({ description: 'One touchpoint: a call, a visit, an e-mail; past is a log, future is a plan.' })
export class Interaction {
  @Field(() => ID, { description: 'UUIDv7, made by the client.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an edit.' })
  version!: number;

  @Field(() => InteractionType, { description: 'What kind of touchpoint.' })
  type!: InteractionType;

  @Field(() => SituationEnum, {
    nullable: true,
    description: 'What it was about, as far as its tone is concerned; null when nobody said.',
  })
  situation!: Situation | null;

  @Field(() => DirectionEnum, { description: 'Who began.' })
  direction!: Direction;

  @Field(() => InteractionStatusEnum, { description: 'Whether it lies ahead or took place.' })
  status!: InteractionStatus;

  @Field(() => DateTimeScalar, { description: 'When it took or takes place.' })
  occurredAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null when nobody said.' })
  endedAt!: string | null;

  @Field(() => OutcomeEnum, {
    nullable: true,
    description: 'How a call went; null for everything else, and when nobody said.',
  })
  outcome!: Outcome | null;

  @Field(() => String, { nullable: true, description: 'One line; null without one.' })
  subject!: string | null;

  @Field(() => String, { nullable: true, description: 'What happened; null when nobody said.' })
  body!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What they said, in their own words; null when nobody noted any.',
  })
  theirWords!: string | null;

  @Field(() => FeelingEnum, { nullable: true, description: 'How the customer felt; null when nobody said.' })
  feeling!: Feeling | null;

  @Field(() => FeelingSourceEnum, { nullable: true, description: 'Who says so; null without a feeling.' })
  feelingSource!: FeelingSource | null;

  @Field(() => [EmotionEnum], { description: 'Named emotions.' })
  emotions!: readonly Emotion[];

  @Field(() => [ListeningMarkEnum], { description: 'What the listener did.' })
  listening!: readonly ListeningMark[];

  @Field(() => Boolean, {
    description: 'Whether both sides spoke: connected call, held meeting, or messages both ways within 14 days.',
  })
  twoWay!: boolean;

  @Field(() => ProtocolVersionRef, { nullable: true, description: 'The protocol version in use when this was logged.' })
  protocolVersion!: ProtocolVersionRef | null;

  @Field(() => VisibilityEnum, { description: 'Who may read it.' })
  visibility!: Visibility;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was pinned; null when it is not.' })
  pinnedAt!: string | null;

  @Field(() => Actor, { description: 'Who logged it.' })
  author!: Actor;

  @Field(() => [InteractionParticipant], { description: 'Who took part.' })
  participants!: readonly InteractionParticipant[];

  @Field(() => [ContactRef], { description: 'The contacts who took part, each once; the one it is about first.' })
  contacts!: readonly ContactRef[];

  @Field(() => [PainMention], { description: 'Pain points told in it.' })
  painMentions!: readonly PainMention[];

  @Field(() => [PromiseRecord], { description: 'Promises made in it.' })
  promises!: readonly PromiseRecord[];

  @Field(() => [PromiseRecord], { description: 'Promises fulfilled by it.' })
  keptPromises!: readonly PromiseRecord[];

  @Field(() => [Preference], { description: 'What was learned in it about how they like to be treated.' })
  preferences!: readonly Preference[];

  /** Absent until it is asked for; a field of its own resolver. */
  transcript?: readonly TranscriptMessage[];

  @Field(() => Int, { description: 'Number of messages in the transcript.' })
  transcriptLength!: number;

  @Field(() => String, { nullable: true, description: 'The system that wrote it; null when it was typed here.' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Its id in that system; null without one.' })
  externalId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: string;

  @Field(() => Boolean, { description: "Whether the viewer's role and ownership allow editing it." })
  @Computed((interaction: Interaction, { actor }) => mayEditInteraction(editorOf(actor), interaction))
  readonly viewerCanEdit?: boolean;

  /** Who logged it, and the owner of the contact it is about: for `viewerCanEdit`. */
  authorId!: string;
  ownerId!: string | null;
}
