import type { RecoveryStepKind } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContactRef } from '../contacts/contact-ref.type';
import { Member } from '../identity/member.type';
import { PageInfo } from '../platform/graphql/page-info.type';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { InteractionRef } from '../preferences/interaction-ref.type';
import { RecoveryStepKindEnum } from './words';

@ObjectType({ description: 'A step of setting right what hurt somebody.' })
export class RecoveryStep {
  @Field(() => RecoveryStepKindEnum, { description: 'Which step.' })
  kind!: RecoveryStepKind;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody ticked it; null while it is to do.' })
  doneAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of who ticked it; null while it is to do.' })
  by!: string | null;

  @Field(() => InteractionRef, {
    nullable: true,
    description: 'The interaction it was done in; null without one, or when the viewer may not read it.',
  })
  interaction!: InteractionRef | null;
}

@ObjectType({
  description:
    'Setting right what hurt somebody, opened by a contact that a person noted as upset or strained. It is read from the records; nothing is stored before somebody takes it or ticks a step. It closes on a later talk that felt neutral or better, or when they say that it is good.',
})
export class Recovery {
  @Field(() => ID, { description: 'One for each contact and interaction that hurt them.' })
  id!: string;

  @Field(() => Int, {
    description: '0 while nobody did anything; rises with each change. Send it back with an update.',
  })
  version!: number;

  @Field(() => ContactRef, { description: 'Whom it hurt.' })
  contact!: ContactRef;

  @Field(() => Member, { nullable: true, description: 'Who sees to it; null while nobody took it.' })
  owner!: Member | null;

  @Field(() => InteractionRef, { description: 'What opened it. Who may not read that sees no recovery.' })
  opened!: InteractionRef;

  @Field(() => DateTimeScalar, { description: 'When it hurt.' })
  openedAt!: string;

  @Field(() => [RecoveryStep], { description: 'The three steps, in order.' })
  steps!: readonly RecoveryStep[];

  @Field(() => RecoveryStepKindEnum, {
    nullable: true,
    description: 'The first step that is to do; null when all are done, or it is closed.',
  })
  next!: RecoveryStepKind | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it closed; null while it is open.' })
  closedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "How it closed, in the reader's language; null while it is open.",
  })
  closedText!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the viewer may take it, tick its steps and say that it is good; anybody of the staff may take it for themselves.',
  })
  viewerCanEdit!: boolean;
}

@ObjectType({ description: 'A recovery in a page.' })
export class RecoveryEdge {
  @Field(() => String, { description: 'Where it stands; give it as `after` to go on from here.' })
  cursor!: string;

  @Field(() => Recovery, { description: 'The recovery.' })
  node!: Recovery;
}

@ObjectType({ description: 'A page of recoveries. It may hold fewer than asked for while more follow.' })
export class RecoveryConnection {
  @Field(() => [RecoveryEdge], { description: 'The recoveries with their cursors.' })
  edges!: RecoveryEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more.' })
  pageInfo!: PageInfo;
}
