import type { PromiseDirection } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateTimeScalar } from '../platform/graphql/scalars';
import { PromiseDirectionEnum } from './words';

@InputType({ description: 'A promise made in an interaction.' })
export class LoggedPromiseInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => String, { description: 'What was promised, at most 500 characters.' })
  text!: string;

  @Field(() => PromiseDirectionEnum, { description: 'Who owes.' })
  direction!: PromiseDirection;

  @Field(() => ID, { nullable: true, description: 'The member who promised, for OURS; whoever logs it when left out.' })
  promisorId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is due; left out: nobody said.' })
  dueAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "IANA zone the due wall time was meant in; the contact's, else the workspace's, when left out.",
  })
  dueZone?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'False when read between the lines.' })
  explicit?: boolean | null;
}

@InputType({ description: 'An open promise that was kept.' })
export class KeepPromiseInput {
  @Field(() => ID, { description: 'The promise.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The interaction that kept it; now without one.' })
  interactionId?: string | null;
}

@InputType({ description: 'An open promise that ended otherwise.' })
export class ResolvePromiseInput extends KeepPromiseInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the customer was told; left out: not yet.' })
  customerToldAt?: string | null;
}

@InputType({ description: 'A new due date. It counts as late unless the customer was told before the old one.' })
export class RenegotiatePromiseInput extends ResolvePromiseInput {
  @Field(() => DateTimeScalar, { description: 'When it is due now.' })
  dueAt!: string;

  @Field(() => String, { description: 'IANA zone the due wall time was meant in.' })
  dueZone!: string;
}
