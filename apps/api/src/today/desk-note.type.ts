import type { RuleKey, SuggestionUrgency } from '@heed/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { RuleKeyEnum } from '../reminders/words';
import { Evidence } from '../suggestions/evidence.type';
import { SuggestionUrgencyEnum } from '../suggestions/words';

@ObjectType({ description: 'Something a member of staff may want to know of their own desk; computed when read.' })
export class DeskNote {
  @Field(() => RuleKeyEnum, { description: 'The rule that speaks.' })
  rule!: RuleKey;

  @Field(() => String, { description: "A whole sentence or two in the reader's language, at most 160 characters." })
  text!: string;

  @Field(() => [Evidence], { description: 'Why: never empty, and only what the viewer may read.' })
  evidence!: readonly Evidence[];

  @Field(() => SuggestionUrgencyEnum, { description: 'Whether it is past due.' })
  urgency!: SuggestionUrgency;
}
