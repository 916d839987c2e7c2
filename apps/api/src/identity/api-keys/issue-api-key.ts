import { Check, newId, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../../platform/changes/apply-change';
import { findReplay } from '../../platform/changes/find-replay';
import { requestHash } from '../../platform/changes/request-hash';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import type { CreateApiKeyInput } from './api-key.type';
import { checkNewApiKey, insertApiKey } from './new-api-key';

/** A key that was made: its id, and the whole key, null when it was told before. */
interface Issued {
  readonly id: string;
  readonly secret: string | null;
}

// One key of a workspace is made after the other, so that no two take the same name, nor a retry its own.
const LOCK = 'select id from workspace where id = $1 for no key update';
const IN_USE = `
  select 1 from api_key
   where workspace_id = $1 and lower(name) = lower($2) and revoked_at is null and (expires_at is null or expires_at > $3)`;

/** Makes an integration's key for an owner, exactly once, and tells it once: only its hash is kept, and nothing is logged. */
@Injectable()
export class IssueApiKey {
  constructor(private readonly changes: ApplyChange) {}

  /** @throws Refusal with every reason; ALREADY_EXISTS when a key in use bears the name */
  async run(db: Db, actor: Principal, input: CreateApiKeyInput, now: Date): Promise<Issued> {
    await db.query(LOCK, [actor.workspaceId]);
    const request = { id: input.id, hash: requestHash('createApiKey', input) };
    const done = await findReplay(db, actor, request);
    if (done !== null) return { id: done.subjectId, secret: null };
    const wanted = await checked(db, actor, input, now);
    const id = newUuid();
    // The record carries no rows: the hash stays in the table of keys, and what was made is revoked and not undone.
    const about = { operation: 'createApiKey', subject: 'API_KEY', subjectId: id, contactId: null } as const;
    const change = { id: newUuid(), at: now.toISOString(), ...about, rows: [], request };
    await this.changes.apply(db, actor, change);
    return { id, secret: await insertApiKey(db, id, wanted, now) };
  }
}

async function checked(db: Db, { workspaceId, id: createdById }: Principal, input: CreateApiKeyInput, now: Date) {
  const check = Check.start();
  check.take('id', newId(input.id));
  const expiresAt = input.expiresAt ? new Date(input.expiresAt) : null;
  const name = checkNewApiKey(check, { name: input.name, expiresAt }, now);
  check.done();
  const namesakes = await db.query(IN_USE, [workspaceId, name, now.toISOString()]);
  if (namesakes.length > 0) {
    refuse('ALREADY_EXISTS', 'name', 'A key in use has this name. Choose another, so that entries can be told apart.');
  }
  return { workspaceId, createdById, name, scope: input.scope, expiresAt };
}
