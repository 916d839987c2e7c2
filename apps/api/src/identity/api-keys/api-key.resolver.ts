import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isUuid, refuse } from '@heed/domain';
import { command } from '../../platform/graphql/command';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { ApiKey, ApiKeyPayload, CreateApiKeyInput, CreatedApiKeyPayload, RevokeApiKeyInput } from './api-key.type';
import { IssueApiKey } from './issue-api-key';

const COLUMNS = `id, name, scope, created_at "createdAt", expires_at "expiresAt", last_used_at "lastUsedAt", revoked_at "revokedAt"`;
const LIST = `select ${COLUMNS} from api_key where workspace_id = $1 order by created_at desc, id`;
const FIND = `select ${COLUMNS} from api_key where workspace_id = $1 and id = $2`;
// A key of another workspace is not found, exactly as one that does not exist.
const REVOKE = `
  update api_key set revoked_at = coalesce(revoked_at, $3)
   where workspace_id = $1 and id = $2 returning ${COLUMNS}`;

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  constructor(private readonly issue: IssueApiKey) {}

  @Query(() => [ApiKey], { description: "The workspace's keys, newest first, the revoked ones too." })
  apiKeys(@Context() context: OperationContext): Promise<ApiKey[]> {
    return context.db.query<ApiKey>(LIST, [context.actor.workspaceId]);
  }

  @Mutation(() => CreatedApiKeyPayload, {
    description: 'Makes a key for an integration and tells it once. Its entries show its name.',
  })
  createApiKey(@Args('input') input: CreateApiKeyInput, @Context() context: OperationContext) {
    return command(context, async (db, actor) => {
      const { id, secret } = await this.issue.run(db, actor, input, context.now());
      const [apiKey] = await db.query<ApiKey>(FIND, [actor.workspaceId, id]);
      return { apiKey, secret };
    });
  }

  @Mutation(() => ApiKeyPayload, { description: 'Ends a key at once. Twice is as good as once.' })
  revokeApiKey(@Args('input') { id }: RevokeApiKeyInput, @Context() context: OperationContext) {
    return command(context, async (db, { workspaceId }) => {
      const values = [workspaceId, id, context.now().toISOString()];
      const [apiKey] = isUuid(id) ? await db.query<ApiKey>(REVOKE, values) : [];
      return { apiKey: apiKey ?? refuse('NOT_FOUND', 'id', 'There is no key of this id.') };
    });
  }
}
