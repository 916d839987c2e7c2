import { mayEdit, type PainCategory, type PainStatus } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { editorOf } from '../contacts/writing/contact-work';
import { Computed } from '../platform/graphql/computed-fields';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { PainCategoryEnum, PainStatusEnum } from './words';

@ObjectType({ description: 'When a pain point was told.' })
class PainMentionRef {
  @Field(() => ID, { description: 'UUIDv7 of the mention.' })
  id!: string;

  @Field(() => ID, { description: 'The interaction it was told in.' })
  interactionId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  mentionedAt!: string;
}

@ObjectType({ description: 'Something that hurts a person in dealing with us.' })
export class PainPoint {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => String, { description: 'What hurts, in a few words.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'In their own words; null when nobody noted any.' })
  theirWords!: string | null;

  @Field(() => PainCategoryEnum, { description: 'Its kind.' })
  category!: PainCategory;

  @Field(() => Int, { description: '1 nuisance, 2 costs time, 3 stops their work, 4 may make them leave.' })
  severity!: number;

  @Field(() => PainStatusEnum, { description: 'How far we are with it.' })
  status!: PainStatus;

  @Field(() => Int, { description: 'Mentions more than 24 h after the one before.' })
  repeatCount!: number;

  @Field(() => DateTimeScalar, { description: 'When they first told us.' })
  firstMentionedAt!: string;

  @Field(() => DateTimeScalar, { description: 'When they last told us.' })
  lastMentionedAt!: string;

  @Field(() => [PainMentionRef], { description: 'Every time they told us, newest first.' })
  mentions!: readonly PainMentionRef[];

  @Field(() => Boolean, { description: "Whether the viewer's role and ownership allow editing it." })
  @Computed(({ ownerId }: PainPoint, { actor }) => mayEdit(editorOf(actor), ownerId))
  readonly viewerCanEdit?: boolean;

  /** Owner of the contact, for `viewerCanEdit`. */
  ownerId!: string | null;
}

@ObjectType({ description: 'A pain point as told in one interaction.' })
export class PainMention {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => ID, { description: 'The pain point.' })
  painPointId!: string;

  @Field(() => String, { description: 'What hurts, in a few words.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'In their own words, as told this time; null when nobody noted any.',
  })
  theirWords!: string | null;

  @Field(() => Int, { description: 'How much it hurt this time, 1 to 4.' })
  severity!: number;

  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  mentionedAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The mention before this one, when it is more than 24 h older; null otherwise.',
  })
  alreadyToldAt!: string | null;
}
