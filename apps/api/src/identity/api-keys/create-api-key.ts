import { Injectable } from '@nestjs/common';
import { refuse, type ApiKeyScope } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { Database } from '../../platform/database/database';
import { hashOf, newToken } from '../one-time-token';

export interface NewApiKey {
  readonly workspaceId: string;
  readonly name: string;
  readonly scope: ApiKeyScope;
  /** Null for a key that does not expire. */
  readonly expiresAt: Date | null;
}

const INSERT = `
  insert into api_key (id, workspace_id, name, scope, secret_hash, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;

/** Makes an integration's key. The answer holds the whole key, `heed_<id>_<secret>`: it is shown once, only its hash is kept. */
@Injectable()
export class CreateApiKey {
  constructor(private readonly database: Database) {}

  async create(wanted: NewApiKey, now: Date): Promise<{ id: string; key: string }> {
    const name = wanted.name.trim();
    if (name === '') refuse('REQUIRED', 'name', 'Give the key a name: its entries show it.');
    if (name.length > 100) refuse('TOO_LONG', 'name', 'A name has at most 100 characters.');
    const id = newUuid();
    const secret = newToken();
    const expiresAt = wanted.expiresAt?.toISOString() ?? null;
    const values = [id, wanted.workspaceId, name, wanted.scope, hashOf(secret), now.toISOString(), expiresAt];
    await this.database.global((db) => db.query(INSERT, values));
    return { id, key: `heed_${id}_${secret}` };
  }
}
