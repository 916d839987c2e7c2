import { isOverdue, mayEdit, type PromiseDirection, type PromiseStatus } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { editorOf } from '../contacts/writing/contact-work';
import { Computed } from '../platform/graphql/computed-fields';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { InteractionRef } from '../preferences/interaction-ref.type';
import { PromiseDirectionEnum, PromiseStatusEnum } from './words';

@ObjectType({ description: 'Something one side said it would do.' })
export class PromiseRecord {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => String, { description: 'What was promised.' })
  text!: string;

  @Field(() => PromiseDirectionEnum, { description: 'Who owes.' })
  direction!: PromiseDirection;

  @Field(() => String, { description: 'Name of who promised.' })
  promisor!: string;

  @Field(() => ID, { nullable: true, description: 'The member who promised; null when the contact did.' })
  promisorId!: string | null;

  @Field(() => Boolean, { description: 'False when it was read between the lines.' })
  explicit!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is due; null when nobody said.' })
  dueAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'IANA zone the due wall time was meant in; null without a due time.',
  })
  dueZone!: string | null;

  @Field(() => PromiseStatusEnum, { description: 'OPEN, or how it ended.' })
  status!: PromiseStatus;

  @Field(() => InteractionRef, { description: 'Where it was promised.' })
  source!: InteractionRef;

  @Field(() => InteractionRef, {
    nullable: true,
    description: 'Where it was kept or settled; null while it is open, or when no interaction was named.',
  })
  resolution!: InteractionRef | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the customer was told that it will be late or not be; null when nobody told them.',
  })
  customerToldAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was settled; null while it is open.' })
  resolvedAt!: string | null;

  @Field(() => Boolean, { description: 'Open and past due.' })
  @Computed(({ status, dueAt }: PromiseRecord, context) =>
    isOverdue({ status, dueAt, originalDueAt: null, movedUntold: false }, context.now().toISOString()),
  )
  readonly overdue?: boolean;

  @Field(() => Boolean, { description: "Whether the viewer's role and ownership allow editing it." })
  @Computed(({ ownerId }: PromiseRecord, { actor }) => mayEdit(editorOf(actor), ownerId))
  readonly viewerCanEdit?: boolean;

  /** Owner of the contact, for `viewerCanEdit`. */
  ownerId!: string | null;
}
