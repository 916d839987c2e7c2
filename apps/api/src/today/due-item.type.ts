import type { DueKind } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContactRef } from '../contacts/contact-ref.type';
import { DateScalar, DateTimeScalar } from '../platform/graphql/scalars';
import { InteractionRef } from '../preferences/interaction-ref.type';
import { PromiseRecord } from '../promises/promise.type';
import { Reminder } from '../reminders/reminder.type';
import { DueKindEnum } from './words';

@ObjectType({ description: 'A promise of ours or a reminder that is due; one of `promise` and `reminder` is set.' })
export class DueItem {
  @Field(() => ID, { description: 'The id of the promise or reminder.' })
  id!: string;

  @Field(() => DueKindEnum, { description: 'Which of the two.' })
  kind!: DueKind;

  @Field(() => String, { description: 'What was promised, or what to remember.' })
  text!: string;

  @Field(() => ContactRef, { nullable: true, description: 'Whom it is about; null for a reminder of nobody.' })
  contact!: ContactRef | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is due; null when it is due on a day.' })
  dueAt!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is due; null when it is due at an instant.' })
  dueDate!: string | null;

  @Field(() => String, { description: 'IANA zone the due wall time or day is meant in.' })
  timeZone!: string;

  @Field(() => Boolean, { description: 'Whether it is past due.' })
  overdue!: boolean;

  @Field(() => Int, { description: 'Whole business days past due; 0 when it is not.' })
  businessDaysOver!: number;

  @Field(() => Int, { description: 'Of the promise or reminder; send it back with an update.' })
  version!: number;

  @Field(() => PromiseRecord, { nullable: true, description: 'The promise; null for a reminder.' })
  promise!: PromiseRecord | null;

  @Field(() => Reminder, { nullable: true, description: 'The reminder; null for a promise.' })
  reminder!: Reminder | null;

  @Field(() => Boolean, { description: 'Whether the viewer may say that it is done, or move it.' })
  viewerCanEdit!: boolean;

  @Field(() => InteractionRef, { nullable: true, description: 'Where it was promised or noted; null when nowhere.' })
  source!: InteractionRef | null;
}
