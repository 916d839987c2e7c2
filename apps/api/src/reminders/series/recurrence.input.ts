import type { RecurrenceAnchor } from '@heed/domain';
import { Field, InputType } from '@nestjs/graphql';
import { RecurrenceAnchorEnum } from '../words';

@InputType({ description: 'How a reminder comes round.' })
export class RecurrenceInput {
  @Field(() => String, {
    description:
      'Value of an RRULE (RFC 5545): FREQ DAILY, WEEKLY, MONTHLY or YEARLY with INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, and COUNT or UNTIL. The first time is the first day from the due one on that it has.',
  })
  rule!: string;

  @Field(() => RecurrenceAnchorEnum, {
    nullable: true,
    description:
      'What the next time is counted from; FIXED when left out. AFTER_COMPLETION takes no BYDAY, BYMONTHDAY or BYMONTH.',
  })
  anchor?: RecurrenceAnchor | null;
}
