import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret of 256 bits as 43 URL-safe characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256, hex: what is stored of a token. Enough for 256 random bits, where a slow hash would add nothing. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Compares two secrets in a time that tells nothing about where they differ. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)));
}
