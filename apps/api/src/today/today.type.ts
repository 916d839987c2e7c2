import type { RuleKey, SilenceReason } from '@heed/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ContactRef } from '../contacts/contact-ref.type';
import { Interaction } from '../interactions/interaction.type';
import { DateScalar } from '../platform/graphql/scalars';
import { Suggestion } from '../suggestions/suggestion.type';
import { RuleKeyEnum } from '../reminders/words';
import { SilenceReasonEnum } from '../suggestions/words';
import { DeskNote } from './desk-note.type';
import { DueItem } from './due-item.type';

@ObjectType({ description: 'Somebody whom a rule would name and who is left alone.' })
export class LeftInPeace {
  @Field(() => ContactRef, { description: 'Who.' })
  contact!: ContactRef;

  @Field(() => RuleKeyEnum, { description: 'The rule that would speak.' })
  rule!: RuleKey;

  @Field(() => SilenceReasonEnum, { description: 'LEFT_IN_PEACE or TOO_MANY_UNANSWERED.' })
  reason!: SilenceReason;

  @Field(() => String, { description: "The reason as a sentence, in the workspace's language." })
  text!: string;
}

@ObjectType({ description: 'What is owed, what is due and who is worth a call, for the viewer.' })
export class Today {
  @Field(() => DateScalar, { description: "The date by the workspace's clocks." })
  date!: string;

  @Field(() => Int, { description: 'How many of all that is due are due by the end of today and not past due.' })
  dueToday!: number;

  @Field(() => Int, { description: 'How many of all that is due are past due.' })
  overdue!: number;

  @Field(() => Int, { description: 'Promises kept and reminders done today by the viewer.' })
  doneToday!: number;

  @Field(() => [DueItem], {
    description:
      'Open promises of ours and reminders of the viewer, due by the end of the next business day, the oldest first, ' +
      'at most 50. A promise is due for the member who made it; for the owner of the contact when that is nobody who ' +
      'can sign in; for everybody when nobody looks after the contact.',
  })
  due!: readonly DueItem[];

  @Field(() => Int, { description: 'How many more are due than `due` shows.' })
  moreDue!: number;

  @Field(() => [Suggestion], {
    description:
      "Who of the viewer's contacts, and of those nobody looks after, is worth a call: the best first, one of a " +
      'contact, at most 5 and at most 7 a day with those the viewer decided on; promises stand in `due`.',
  })
  suggestions!: readonly Suggestion[];

  @Field(() => Int, {
    description: 'How many more suggestions wait for another day, because a member is shown only 7 a day.',
  })
  held!: number;

  @Field(() => [LeftInPeace], { description: 'Whom a rule would name and who is left alone, at most 5.' })
  leftInPeace!: readonly LeftInPeace[];

  @Field(() => [DeskNote], {
    description:
      'What the viewer may want to know of their own desk: days that hold too many promises, and, unless they turned it ' +
      'off, a hard week. For them alone: nobody can ask for the notes of somebody else.',
  })
  notes!: readonly DeskNote[];

  @Field(() => [Interaction], {
    description:
      'What the viewer planned until the end of the second business day from now, the next first, at most 10.',
  })
  comingUp!: readonly Interaction[];

  @Field(() => [Interaction], {
    description: "The viewer's touchpoints of the last 24 hours, newest first, at most 5.",
  })
  justLogged!: readonly Interaction[];
}
