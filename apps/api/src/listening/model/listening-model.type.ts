import type { Reason } from '@heed/domain';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { UserError } from '../../platform/graphql/user-error.type';
import { Proposal } from '../proposal.type';

@ObjectType({
  description:
    'A language model that is asked what notes tell beyond what Heed hears by itself. What only its author may read is not shown to it.',
})
export class ListeningModel {
  @Field(() => String, {
    description: 'Where its OpenAI-compatible interface is, for example http://localhost:11434/v1.',
  })
  baseUrl!: string;

  @Field(() => String, { description: 'What the interface calls the model.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether a key is kept for it; the key itself is never told.' })
  hasKey!: boolean;

  @Field(() => Int, { description: 'About how many notes a day it is asked at most.' })
  notesPerDay!: number;

  @Field(() => String, {
    nullable: true,
    description: 'What went wrong when it was last asked; null when nothing did, or nobody asked.',
  })
  lastProblem!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last asked; null before.' })
  lastAt!: string | null;
}

@InputType({ description: 'The language model to ask from now on.' })
export class ListeningModelInput {
  @Field(() => String, {
    description:
      'Where its OpenAI-compatible interface is: a public address by https, or one that the operator allows in HEED_MODEL_ORIGINS.',
  })
  baseUrl!: string;

  @Field(() => String, { description: 'What the interface calls the model, at most 200 characters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The key it asks for; left out: as before; empty: none. Needed again when the address is another one.',
  })
  key?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many notes a day it is asked about at most, 1 to 10000; 200 at first.',
  })
  notesPerDay?: number | null;
}

@ObjectType({ description: 'What the language model said to a note made up for it.' })
export class ListeningTrialPayload {
  @Field(() => String, { nullable: true, description: 'The note it was shown; null when it was refused.' })
  note?: string | null;

  @Field(() => [Proposal], { nullable: true, description: 'What it heard in it; null when it did not answer.' })
  proposals?: readonly Proposal[] | null;

  @Field(() => String, { nullable: true, description: 'What went wrong; null when nothing did.' })
  problem?: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it took, in milliseconds; null when it was refused.' })
  milliseconds?: number | null;

  @Field(() => [UserError], { description: 'Why it refused; empty when it was asked.' })
  userErrors!: readonly Reason[];
}
