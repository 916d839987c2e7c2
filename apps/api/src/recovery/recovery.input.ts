import type { RecoveryStepKind } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { RecoveryStepKindEnum } from './words';

@InputType({ isAbstract: true })
class RecoveryRefInput {
  @Field(() => ID, { description: 'The recovery.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read; 0 while nobody did anything.' })
  version!: number;
}

@InputType({ description: 'Who is to see to a recovery.' })
export class TakeRecoveryInput extends RecoveryRefInput {
  @Field(() => ID, {
    nullable: true,
    description: 'An active member who may read what opened it; null: nobody does any more.',
  })
  ownerId!: string | null;
}

@InputType({ description: 'A step of a recovery, done or not done after all.' })
export class TickRecoveryStepInput extends RecoveryRefInput {
  @Field(() => RecoveryStepKindEnum, { description: 'Which step.' })
  step!: RecoveryStepKind;

  @Field(() => Boolean, { description: 'False: it is to do again.' })
  done!: boolean;

  @Field(() => ID, { nullable: true, description: 'The interaction of the contact in which it was done.' })
  interactionId?: string | null;
}

@InputType({ description: 'That the customer said it is good.' })
export class ConfirmRecoveryInput extends RecoveryRefInput {
  @Field(() => ID, { description: 'The talk or message in which they said so, no earlier than what hurt.' })
  interactionId!: string;
}
