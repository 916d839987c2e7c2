import type { DismissReason, RuleKey } from '@heed/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { RuleKeyEnum } from '../reminders/words';
import { DismissReasonEnum } from './words';

@InputType({ isAbstract: true })
export abstract class DecideSuggestionInput {
  @Field(() => ID, { description: 'UUIDv7 of the decision, made by the client: the same id is done once.' })
  id!: string;

  @Field(() => ID, { description: 'Whom the suggestion is about.' })
  contactId!: string;

  @Field(() => RuleKeyEnum, { description: 'The rule that speaks.' })
  rule!: RuleKey;

  @Field(() => String, { description: "The suggestion's `subjectKey`." })
  subjectKey!: string;
}

@InputType({ description: 'An open suggestion, and until when it is silent.' })
export class SnoozeSuggestionInput extends DecideSuggestionInput {
  @Field(() => DateTimeScalar, { description: 'An instant ahead, at most a year; sooner when other records join.' })
  until!: string;
}

@InputType({ description: 'An open suggestion, and why it is not wanted.' })
export class DismissSuggestionInput extends DecideSuggestionInput {
  @Field(() => DismissReasonEnum, { description: 'Why.' })
  reason!: DismissReason;
}

@InputType({ description: 'An open suggestion, and what was made of it: at least one of the two.' })
export class AcceptSuggestionInput extends DecideSuggestionInput {
  @Field(() => ID, { nullable: true, description: 'The interaction of this contact that was logged or planned.' })
  interactionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The reminder of this contact that was made.' })
  reminderId?: string | null;
}
