import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

const SELF = ["'self'"];
const nonceOf = (res: Response) => `'nonce-${cspNonce(res)}'`;

/** The nonce of this response: what inline styles and scripts of the page carry. */
export function cspNonce(res: Response): string {
  const locals: { cspNonce?: string } = res.locals;
  return (locals.cspNonce ??= randomBytes(16).toString('base64'));
}

/**
 * Headers of every response: a content security policy with a nonce of its own, no framing, no sniffing.
 * HTTPS is only insisted on when the request came by it: on http loopback it would lock the browser out.
 */
export const securityHeaders: RequestHandler = (req, res, next) => {
  const nonce = nonceOf(res);
  const protect = helmet({
    strictTransportSecurity: req.secure,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: SELF,
        scriptSrc: [...SELF, nonce],
        styleSrc: [...SELF, nonce],
        imgSrc: [...SELF, 'data:'],
        baseUri: SELF,
        formAction: SELF,
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ['angular', 'angular#bundler', 'heed-push'],
      },
    },
  });
  protect(req, res, next);
};
