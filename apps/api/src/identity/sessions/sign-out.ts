import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { OperationContext } from '../../platform/graphql/operation-context';
import { clearSessionCookie } from './session-cookie';

/** Ends the session the browser came with. Without one there is nothing to end, which is as well. */
@Injectable()
export class SignOut {
  constructor(private readonly database: Database) {}

  async signOut(context: OperationContext): Promise<void> {
    const { sessionHash } = context.caller;
    if (sessionHash !== null)
      await this.database.global((db) => db.query('delete from session where token_hash = $1', [sessionHash]));
    clearSessionCookie(context.req, context.res);
  }
}
