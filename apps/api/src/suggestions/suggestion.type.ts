import type { Channel, RuleKey, SuggestionUrgency } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContactRef } from '../contacts/contact-ref.type';
import { ChannelEnum } from '../interaction-types/words';
import { DateTimeScalar, JsonScalar } from '../platform/graphql/scalars';
import { Evidence } from './evidence.type';
import { RuleKeyEnum } from '../reminders/words';
import { SuggestionUrgencyEnum } from './words';

@ObjectType({ description: 'What a button offers; nothing is ever sent by itself.' })
export class SuggestedStep {
  @Field(() => ChannelEnum, { nullable: true, description: 'How; null when no channel may be used.' })
  channel!: Channel | null;

  @Field(() => String, { nullable: true, description: 'The contact point to use; null when none is needed or known.' })
  address!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it suits them; null: now, or whenever one writes.',
  })
  at!: string | null;

  @Field(() => String, { description: 'What the button says.' })
  text!: string;
}

@ObjectType({ description: 'Something worth doing for a person, with the records it stands on; computed when read.' })
export class Suggestion {
  @Field(() => ID, { description: 'rule:subjectKey:contact; the same as long as it speaks of the same.' })
  id!: string;

  @Field(() => RuleKeyEnum, { description: 'The rule that speaks.' })
  rule!: RuleKey;

  @Field(() => Int, { description: 'Of the rule; goes up when the same records would give another suggestion.' })
  ruleVersion!: number;

  @Field(() => String, { description: 'What of the contact it is about; a decision names it.' })
  subjectKey!: string;

  @Field(() => ContactRef, { description: 'Whom it is about.' })
  contact!: ContactRef;

  @Field(() => String, {
    description: "A whole sentence or two in the workspace's language, at most 160 characters.",
  })
  text!: string;

  @Field(() => String, { description: 'Key of the sentence.' })
  textKey!: string;

  @Field(() => JsonScalar, { description: 'What the sentence was filled with: names to texts or numbers.' })
  params!: unknown;

  @Field(() => Int, { description: 'The higher, the sooner.' })
  score!: number;

  @Field(() => SuggestionUrgencyEnum, { description: 'Whether it is past due.' })
  urgency!: SuggestionUrgency;

  @Field(() => [Evidence], { description: 'Why: never empty, and only what the viewer may read.' })
  evidence!: readonly Evidence[];

  @Field(() => String, { description: 'Changes when other records join the evidence.' })
  evidenceHash!: string;

  @Field(() => SuggestedStep, { description: 'What to do.' })
  step!: SuggestedStep;

  @Field(() => DateTimeScalar, { description: 'When what it speaks of began.' })
  since!: string;
}
