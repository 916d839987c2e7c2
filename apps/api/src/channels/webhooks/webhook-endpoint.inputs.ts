import type { WebhookState } from '@heed/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { WebhookStateEnum } from '../words';

@InputType({ description: 'A new webhook endpoint.' })
export class AddWebhookEndpointInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client.' })
  id!: string;

  @Field(() => String, {
    description:
      'Where messages are posted to: https, or http in a network that whoever runs this Heed allows; at most 2,048 characters.',
  })
  url!: string;
}

@InputType({ description: 'A webhook endpoint as it was read.' })
export class WebhookEndpointRefInput {
  @Field(() => ID, { description: 'The endpoint.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'What is to be different about a webhook endpoint; what is left out stays.' })
export class UpdateWebhookEndpointInput extends WebhookEndpointRefInput {
  @Field(() => String, { nullable: true, description: 'Where messages are posted to.' })
  url?: string | null;

  @Field(() => WebhookStateEnum, {
    nullable: true,
    description: 'ACTIVE, also after it was disabled, or PAUSED. DISABLED is what an endpoint says of itself.',
  })
  state?: WebhookState | null;
}
