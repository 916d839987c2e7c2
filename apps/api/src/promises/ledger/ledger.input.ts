import type { PromiseDirection, PromiseStanding } from '@heed/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/scalars';
import { PromiseDirectionEnum, PromiseStandingEnum } from '../words';

@InputType({ description: 'Which promises of the ledger to show; everything given must hold.' })
export class LedgerFilter {
  @Field(() => PromiseDirectionEnum, { nullable: true, description: 'Ours or theirs; both when left out.' })
  direction?: PromiseDirection | null;

  @Field(() => [PromiseStandingEnum], {
    nullable: true,
    description: 'In one of these standings; all when left out or empty.',
  })
  standing?: PromiseStanding[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of this member: what they promised, and what was promised by people they look after.',
  })
  memberId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this contact.' })
  contactId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "From this day on, by the workspace's clocks: the day it is counted on, or on which it ended.",
  })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Up to this day, inclusive.' })
  to?: string | null;
}

@ArgsType()
export class LedgerArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Go on after this cursor.' })
  after?: string | null;

  @Field(() => LedgerFilter, { nullable: true, description: 'All of it when left out.' })
  filter?: LedgerFilter | null;
}

@ArgsType()
export class KeptRateArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'What this member promised; everybody when left out. A colleague’s rate is for leads.',
  })
  memberId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Ended from this day on, by the workspace's clocks." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Ended up to this day, inclusive.' })
  to?: string | null;
}
