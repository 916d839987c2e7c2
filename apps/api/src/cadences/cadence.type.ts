import {
  type CadenceScope,
  type CadenceSetting,
  type LifecycleStage,
  mayEditCadence,
  type RelationshipKind,
} from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContactRef } from '../contacts/contact-ref.type';
import { LifecycleStageEnum } from '../contacts/words';
import { editorOf } from '../contacts/writing/contact-work';
import { RelationshipKindEnum } from '../interaction-types/words';
import { Computed } from '../platform/graphql/computed-fields';
import { DateScalar } from '../platform/graphql/scalars';
import { Tag } from '../tags/tag.type';
import { CadenceScopeEnum } from './words';

@ObjectType({ description: 'How often people are spoken with; one of contact, tag, stage and kind is set.' })
export class Cadence implements CadenceSetting {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => CadenceScopeEnum, { description: 'Whom it is for.' })
  scope!: CadenceScope;

  @Field(() => ContactRef, { nullable: true, description: 'The one person it is for; null for the others.' })
  contact!: ContactRef | null;

  @Field(() => Tag, { nullable: true, description: 'It is for whoever wears this; null for the others.' })
  tag!: Tag | null;

  @Field(() => LifecycleStageEnum, {
    nullable: true,
    description: 'It is for whoever has come so far as a customer; null for the others.',
  })
  stage!: LifecycleStage | null;

  @Field(() => RelationshipKindEnum, {
    nullable: true,
    description: 'It is for the people who first of all are this to us; null for the others.',
  })
  kind!: RelationshipKind | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days after the last two-way contact when it is time to speak again; null: nobody is reminded.',
  })
  idealDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days after the last two-way contact when it is past due; null: it never is.',
  })
  maxDays!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How often we turn to one person in 30 days before nothing more is suggested; null: no limit.',
  })
  ceilingPer30Days!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day of a pause by the workspace's clocks, of one person or a tag; null without one.",
  })
  pausedUntil!: string | null;

  /** Who looks after the contact; behind `viewerCanEdit`. */
  ownerId!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the viewer may change it: of one person like their record, of all others owners and managers.',
  })
  @Computed((cadence: Cadence, { actor }) => mayEditCadence(editorOf(actor), cadence))
  readonly viewerCanEdit?: boolean;
}
