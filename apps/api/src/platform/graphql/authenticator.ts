import type { Request } from 'express';
import type { Principal } from '../principal';

/** What a request proved: who acts, and by which session when it was a cookie. */
export interface Caller {
  readonly principal: Principal | null;
  /** Hash of the session's token; null for API keys and for nobody. */
  readonly sessionHash: string | null;
}

/** What of a request proves who asks. */
export type Asking = Pick<Request, 'headers' | 'secure'>;

/** Finds out who asks; the identity feature provides it. Answers `principal: null` for nobody, never throws for a bad token. */
export abstract class Authenticator {
  abstract authenticate(request: Asking, now: Date): Promise<Caller>;
}
