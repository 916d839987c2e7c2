import type { ApiKeyScope } from '@heed/domain';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { UserError } from '../../platform/graphql/user-error.type';
import { ApiKeyScopeEnum } from '../words';

@ObjectType({ description: "An integration's way in. Its secret was shown once, when it was made." })
export class ApiKey {
  @Field(() => ID, { description: 'Part of the key; not secret.' })
  id!: string;

  @Field(() => String, { description: 'What its entries show as their author.' })
  name!: string;

  @Field(() => ApiKeyScopeEnum, { description: 'READ, or WRITE as well.' })
  scope!: ApiKeyScope;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it works; null for no end.' })
  expiresAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'To the minute; null when it was never used.' })
  lastUsedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it no longer works; null while it does.' })
  revokedAt?: string | null;
}

@InputType({ description: 'A new key for an integration.' })
export class CreateApiKeyInput {
  @Field(() => ID, { description: 'UUIDv7 made by the client; a retry with the same id makes no second key.' })
  id!: string;

  @Field(() => String, {
    description: 'What its entries show as their author; at most 100 characters, and of no other key in use.',
  })
  name!: string;

  @Field(() => ApiKeyScopeEnum, { description: 'READ, or WRITE as well.' })
  scope!: ApiKeyScope;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it works, which lies ahead; null for no end.',
  })
  expiresAt?: string | null;
}

@ObjectType({ description: 'A key just made, told this once.' })
export class CreatedApiKeyPayload {
  @Field(() => ApiKey, { nullable: true, description: 'The key without its secret; null when it was refused.' })
  apiKey?: ApiKey | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The whole key, to be sent as "Authorization: Bearer ...". Null when it was refused, and when the same request is sent again: it is told once, so a key that got lost is revoked and made anew.',
  })
  secret?: string | null;

  @Field(() => [UserError], { description: 'Why it refused; empty when it did what was asked.' })
  userErrors!: UserError[];
}

@InputType({ description: 'The key that shall no longer work.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'One of `apiKeys`.' })
  id!: string;
}

@ObjectType({ description: 'The key as it is now.' })
export class ApiKeyPayload {
  @Field(() => ApiKey, { nullable: true, description: 'Null when there is no such key.' })
  apiKey?: ApiKey | null;

  @Field(() => [UserError], { description: 'Why it refused; empty when it did what was asked.' })
  userErrors!: UserError[];
}
