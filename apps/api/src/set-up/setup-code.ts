import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { sameSecret } from '../identity/one-time-token';

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 12;
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** The code printed at start: whoever reads the server's output may set it up from another machine. */
@Injectable()
export class SetupCode {
  readonly value = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

  /**
   * Whether this request must show the code. The socket decides; a request that came through a proxy, or that was sent
   * to a name which only points here, is not from this machine even when its socket is.
   */
  isNeeded(req: Request): boolean {
    const proxied = 'forwarded' in req.headers || 'x-forwarded-for' in req.headers;
    return proxied || !LOOPBACK.test(req.socket.remoteAddress ?? '') || !LOCAL_HOST.test(req.headers.host ?? '');
  }

  fits(given: string): boolean {
    return sameSecret(given.trim().toUpperCase(), this.value);
  }
}
