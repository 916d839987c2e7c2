import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { command } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { AddWebhookEndpoint } from './add-webhook-endpoint';
import { ChangeWebhookEndpoint } from './change-webhook-endpoint';
import { readWebhookEndpoint, readWebhookEndpoints } from './read-webhook-endpoints';
import {
  AddWebhookEndpointInput,
  UpdateWebhookEndpointInput,
  WebhookEndpointRefInput,
} from './webhook-endpoint.inputs';
import { WebhookEndpoint, WebhookEndpointPayload } from './webhook-endpoint.type';

@Resolver(() => WebhookEndpointPayload)
export class WebhookEndpointResolver {
  constructor(
    private readonly adding: AddWebhookEndpoint,
    private readonly changing: ChangeWebhookEndpoint,
  ) {}

  @Query(() => [WebhookEndpoint], {
    description: 'Where the workspace sends what comes up, the oldest first; for owners.',
  })
  webhookEndpoints(@Context() { db, actor }: OperationContext): Promise<WebhookEndpoint[]> {
    return readWebhookEndpoints(db, actor.workspaceId);
  }

  @Mutation(() => WebhookEndpointPayload, { description: 'Adds an endpoint and tells its secret, this once.' })
  addWebhookEndpoint(@Args('input') input: AddWebhookEndpointInput, @Context() context: OperationContext) {
    return command(context, (db, actor) => this.adding.run(db, actor, input, context.now().toISOString()));
  }

  @Mutation(() => WebhookEndpointPayload, { description: 'Moves, pauses or resumes an endpoint.' })
  updateWebhookEndpoint(@Args('input') input: UpdateWebhookEndpointInput, @Context() context: OperationContext) {
    const endpointId = input.id;
    return command<{ endpointId: string; changeId: string | null }>(
      context,
      async (db, actor) => ({
        endpointId,
        changeId: await this.changing.update(db, actor, input, context.now().toISOString()),
      }),
      () => ({ endpointId }),
    );
  }

  @Mutation(() => WebhookEndpointPayload, { description: 'Removes an endpoint; what waits for it is not sent.' })
  removeWebhookEndpoint(@Args('input') input: WebhookEndpointRefInput, @Context() context: OperationContext) {
    return command<{ changeId: string; endpointId?: string }>(
      context,
      async (db, actor) => ({ changeId: await this.changing.remove(db, actor, input, context.now().toISOString()) }),
      () => ({ endpointId: input.id }),
    );
  }

  @ResolveField(() => WebhookEndpoint, {
    nullable: true,
    description: 'The endpoint as it is now, also beside a CONFLICT; null when it was removed, or refused otherwise.',
  })
  endpoint(
    @Parent() { endpointId }: WebhookEndpointPayload,
    @Context() { db, actor }: OperationContext,
  ): Promise<WebhookEndpoint | null> | null {
    return endpointId == null ? null : readWebhookEndpoint(db, actor.workspaceId, endpointId);
  }
}
