import type { RuleKey, SilenceReason } from '@heed/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { Suggestion } from './suggestion.type';
import { RuleKeyEnum } from '../reminders/words';
import { SilenceReasonEnum } from './words';

@ObjectType({ description: 'Why a rule says nothing of a person.' })
export class SilentRule {
  @Field(() => RuleKeyEnum, { description: 'The rule.' })
  rule!: RuleKey;

  @Field(() => SilenceReasonEnum, { description: 'The first reason that holds.' })
  reason!: SilenceReason;

  @Field(() => String, { description: "The reason as a sentence, in the workspace's language." })
  text!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it may speak again by itself; null when that depends on what happens.',
  })
  until!: string | null;
}

@ObjectType({
  description: 'What the rules say of one contact as the viewer may read them; every rule is in one list.',
})
export class RuleReport {
  @Field(() => [Suggestion], { description: 'What is worth doing, the best first; promises of ours that are due too.' })
  open!: readonly Suggestion[];

  @Field(() => [SilentRule], { description: 'Why the other rules are silent.' })
  silent!: readonly SilentRule[];
}
