import {
  type CurrentOccurrence,
  knownRule,
  type RecurrenceAnchor,
  recurrenceText,
  type Series,
  type SeriesStart,
  upcoming,
  wallClock,
} from '@heed/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Computed } from '../../platform/graphql/computed-fields';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { RecurrenceAnchorEnum } from '../words';

/** How many of the times to come are shown. */
const SHOWN = 3;

@ObjectType({ description: 'How a reminder comes round; its due time or day is when it comes up next.' })
export class Recurrence {
  @Field(() => String, { description: 'Value of an RRULE (RFC 5545) in canonical text, such as FREQ=WEEKLY;BYDAY=TU.' })
  rule!: string;

  @Field(() => RecurrenceAnchorEnum, { description: 'What the next time is counted from.' })
  anchor!: RecurrenceAnchor;

  @Field(() => String, {
    description: "In words, in the workspace's language, such as “every second Tuesday at 09:00”.",
  })
  @Computed((recurrence: Recurrence, context) =>
    recurrenceText(recurrence.language, seriesOf(recurrence), wallClock(nowOf(context), recurrence.due.timeZone).date),
  )
  readonly text?: string;

  @Field(() => [DateTimeScalar], {
    description: `The next times after this one, at most ${SHOWN}, when this one is done on its day or now, whichever is later; of a day its first instant.`,
  })
  @Computed((recurrence: Recurrence, context) =>
    upcoming(seriesOf(recurrence), recurrence.due, nowOf(context), SHOWN).map(({ at }) => at),
  )
  readonly next?: string[];

  @Field(() => Int, { description: 'The how-manieth this one is, from 1.' })
  occurrence!: number;

  /** Behind `text` and `next`. */
  start!: SeriesStart;

  /** BCP 47, of the workspace. */
  language!: string;

  due!: CurrentOccurrence;
}

/** A recurrence as the database has it. */
export type StoredRecurrence = Pick<Recurrence, 'rule' | 'anchor' | 'occurrence' | 'start' | 'language'>;

function seriesOf({ rule, anchor, start, due }: Recurrence): Series {
  return { rule: knownRule(rule), anchor, start, timeZone: due.timeZone };
}

function nowOf(context: OperationContext): string {
  return context.now().toISOString();
}
