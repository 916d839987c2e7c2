import type { Request, Response } from 'express';
import type { Asking } from '../../platform/graphql/authenticator';

const SECURE_NAME = '__Host-heed';
const PLAIN_NAME = 'heed';
const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a session lasts at most, as the cookie and as the row. */
export const SESSION_DAYS = 14;

/** Whether people reach Heed by https: by its own socket, or by the address the operator gave in PUBLIC_URL. Forwarding headers are not asked. */
function isHttps(req: Asking): boolean {
  return req.secure || (process.env['PUBLIC_URL'] ?? '').startsWith('https:');
}

const nameFor = (req: Asking) => (isHttps(req) ? SECURE_NAME : PLAIN_NAME);
const attributes = (req: Request) => ({ httpOnly: true, secure: isHttps(req), sameSite: 'lax', path: '/' }) as const;

/** The session token the browser sent, if any. */
export function readSessionCookie(req: Asking): string | null {
  const wanted = `${nameFor(req)}=`;
  const pair = (req.headers.cookie ?? '').split(/;\s*/).find((one) => one.startsWith(wanted));
  return pair?.slice(wanted.length) || null;
}

export function writeSessionCookie(req: Request, res: Response, token: string): void {
  res.cookie(nameFor(req), token, { ...attributes(req), maxAge: SESSION_DAYS * DAY_MS });
}

export function clearSessionCookie(req: Request, res: Response): void {
  res.clearCookie(nameFor(req), attributes(req));
}
