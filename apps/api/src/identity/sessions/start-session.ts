import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { hashOf, newToken } from '../one-time-token';
import { readSessionCookie, SESSION_DAYS, writeSessionCookie } from './session-cookie';

/** What the new session stands for. */
export interface Place {
  readonly userId: string;
  readonly workspaceId: string;
}

const START = `
  with ended as (delete from session where token_hash = $1)
  insert into session (token_hash, user_id, workspace_id, created_at, last_seen_at, expires_at)
  values ($2, $3, $4, $5, $5, $5::timestamptz + interval '${SESSION_DAYS} days')`;

/** Begins a session under a new token and ends the one the browser came with, so that no token outlives a sign-in. */
@Injectable()
export class StartSession {
  constructor(private readonly database: Database) {}

  async start(context: OperationContext, place: Place): Promise<void> {
    const token = newToken();
    const before = hashOf(readSessionCookie(context.req) ?? token);
    const at = context.now().toISOString();
    await this.database.global((db) => db.query(START, [before, hashOf(token), place.userId, place.workspaceId, at]));
    writeSessionCookie(context.req, context.res, token);
  }
}
