import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars';
import { Recurrence } from '../series/recurrence.type';

@ObjectType({ description: 'A reminder as it was read from plain words; nothing is written.' })
export class ReadReminder {
  @Field(() => String, { description: 'What is to be done: all of the words that are no time.' })
  title!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is due; null on a day, and without any time.' })
  dueAt!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is due; null at a time, and without any.' })
  dueDate!: string | null;

  @Field(() => String, { description: 'IANA zone in which the words were read.' })
  timeZone!: string;

  @Field(() => Recurrence, { nullable: true, description: 'How it comes round; null when it comes up once.' })
  recurrence!: Recurrence | null;

  @Field(() => String, {
    description: "When it comes up, said back in the workspace's language; empty while no time is in the words.",
  })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is wrong with the words, and what to do; null when nothing is.',
  })
  problem!: string | null;
}
