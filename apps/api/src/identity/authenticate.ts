import { Injectable } from '@nestjs/common';
import type { Asking, Authenticator, Caller } from '../platform/graphql/authenticator';
import { FindApiKey } from './api-keys/find-api-key';
import { FindSession } from './sessions/find-session';
import { readSessionCookie } from './sessions/session-cookie';

const NOBODY: Caller = { principal: null, sessionHash: null };

/** A bearer key when there is one, the session's cookie otherwise. A key that does not fit is nobody, never the cookie's owner. */
@Injectable()
export class Authenticate implements Authenticator {
  constructor(
    private readonly sessions: FindSession,
    private readonly keys: FindApiKey,
  ) {}

  async authenticate(request: Asking, now: Date): Promise<Caller> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const principal = await this.keys.find(authorization, now);
      return { principal, sessionHash: null };
    }
    const token = readSessionCookie(request);
    return (token === null ? null : await this.sessions.find(token, now)) ?? NOBODY;
  }
}
