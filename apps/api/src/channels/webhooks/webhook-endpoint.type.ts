import type { Reason, WebhookState } from '@heed/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { UserError } from '../../platform/graphql/user-error.type';
import { WebhookStateEnum } from '../words';

@ObjectType({
  description:
    'An address of another system that hears when a reminder comes up, by the Standard Webhooks specification. Nothing that stands in confidence is sent.',
})
export class WebhookEndpoint {
  @Field(() => ID, { description: 'UUIDv7.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with each change; send it back with an update.' })
  version!: number;

  @Field(() => String, { description: 'Where messages are posted to.' })
  url!: string;

  @Field(() => WebhookStateEnum, { description: 'Whether it is sent to.' })
  state!: WebhookState;

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What went wrong with the newest message that was tried; null when it arrived, or nothing was sent.',
  })
  lastError?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a message arrived last; null before the first.' })
  lastSentAt?: string | null;
}

@ObjectType({ description: 'On CONFLICT `endpoint` is the current record.' })
export class WebhookEndpointPayload {
  /** Resolved into the field `endpoint`. */
  endpointId?: string | null;

  /** Resolved into the field `change`. */
  changeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What signs its messages, told once when it is added: whsec_ and base64. Null otherwise, and when the same request is sent again.',
  })
  secret?: string | null;

  @Field(() => [UserError], { description: 'Empty when it was done; otherwise every reason, and nothing was written.' })
  userErrors!: readonly Reason[];
}
