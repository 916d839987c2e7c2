import type { Principal } from '../../platform/principal';

/** Who is at the other end of a socket. */
export interface LiveContext {
  readonly principal: Principal;
  /** Hash of the session's token: the socket ends with the session. */
  readonly sessionHash: string;
  /** Ends the socket: whoever is there is signed in no more. */
  signedOut(): void;
}
