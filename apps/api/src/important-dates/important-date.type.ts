import { daysUntil, type ImportantDateKind, nextOn, wallClock } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Computed } from '../platform/graphql/computed-fields';
import type { OperationContext } from '../platform/graphql/operation-context';
import { DateScalar } from '../platform/graphql/scalars';
import { ImportantDateKindEnum } from './words';

@ObjectType({ description: 'A day of the year that matters to a person.' })
export class ImportantDate {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => ImportantDateKindEnum, { description: 'What day it is to them.' })
  kind!: ImportantDateKind;

  @Field(() => String, { nullable: true, description: 'What it is called; null when the kind says it all.' })
  label!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it was, or will first be; null when nobody said.' })
  year!: number | null;

  @Field(() => Int, { description: '1 to 12.' })
  month!: number;

  @Field(() => Int, { description: '1 to 31.' })
  day!: number;

  @Field(() => Int, { description: 'How many days before it somebody wants to know.' })
  leadDays!: number;

  @Field(() => Boolean, { description: 'False when it came with an import and nobody has looked at it yet.' })
  confirmed!: boolean;

  @Field(() => DateScalar, {
    description:
      "The next date it falls on, today included, by the workspace's clocks; 29 February is 28 February in other years.",
  })
  @Computed((date: ImportantDate, context) => nextOn(date, todayOf(date, context)))
  readonly nextOn?: string;

  @Field(() => Int, { description: "Days from today until then, by the workspace's clocks; 0 on the day itself." })
  @Computed((date: ImportantDate, context) => daysUntil(date, todayOf(date, context)))
  readonly daysUntil?: number;

  /** IANA zone of the workspace, for `nextOn` and `daysUntil`. */
  zone!: string;
}

/** The date it is where the business is. */
export function todayOf({ zone }: Pick<ImportantDate, 'zone'>, context: Pick<OperationContext, 'now'>): string {
  return wallClock(context.now().toISOString(), zone).date;
}
