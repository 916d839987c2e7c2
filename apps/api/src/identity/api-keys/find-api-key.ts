import { Injectable } from '@nestjs/common';
import type { ApiKeyScope, Role } from '@heed/domain';
import { Database } from '../../platform/database/database';
import type { Principal } from '../../platform/principal';
import { sameSecret, hashOf } from '../one-time-token';

interface Row {
  readonly workspaceId: string;
  readonly name: string;
  readonly scope: ApiKeyScope;
  readonly secretHash: string;
  readonly unseen: boolean;
}

const BEARER_KEY = /^Bearer heed_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([\w-]{43})$/i;
const FIND = `
  select workspace_id "workspaceId", name, scope, secret_hash "secretHash",
         coalesce(last_used_at < $2::timestamptz - interval '1 minute', true) unseen
    from api_key
   where id = $1 and revoked_at is null and (expires_at is null or expires_at > $2::timestamptz)`;
const USED = 'update api_key set last_used_at = $2 where id = $1';
const ROLE_OF: Record<ApiKeyScope, Role> = { READ: 'READ_ONLY', WRITE: 'AGENT' };

/** Finds which integration a bearer key stands for; notes its use at most once a minute. */
@Injectable()
export class FindApiKey {
  constructor(private readonly database: Database) {}

  async find(authorization: string, now: Date): Promise<Principal | null> {
    const [, id, secret] = BEARER_KEY.exec(authorization) ?? [];
    if (id === undefined || secret === undefined) return null;
    const at = now.toISOString();
    const [row] = await this.database.lookup<Row>(FIND, [id, at]);
    if (row === undefined || !sameSecret(hashOf(secret), row.secretHash)) return null;
    if (row.unseen) await this.database.global((db) => db.query(USED, [id, at]));
    return { kind: 'API_KEY', id, name: row.name, workspaceId: row.workspaceId, role: ROLE_OF[row.scope] };
  }
}
