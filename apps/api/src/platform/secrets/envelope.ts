import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const FORM = /^v1\.([0-9a-f]{16})\.([\w-]+)$/;
const [NONCE, TAG] = [12, 16];

/** What seals secrets that must be read back, and tells itself from other keys. */
export interface SealingKey {
  readonly bytes: Buffer;
  /** 16 hex digits; not secret. */
  readonly id: string;
}

/** A secret was sealed with another key than the one at hand, or is not what was sealed. */
export class Unsealable extends Error {
  override readonly name = 'Unsealable';
}

/** A sealing key out of a text of at least 128 random bits. */
export function sealingKey(text: string): SealingKey {
  const bytes = Buffer.from(hkdfSync('sha256', text, '', 'heed envelope v1', 32));
  return { bytes, id: createHash('sha256').update(bytes).digest('hex').slice(0, 16) };
}

/** AES-256-GCM; `about` names whose secret it is, and it opens for nothing else. */
export function seal(key: SealingKey, secret: string, about: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return `v1.${key.id}.${Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url')}`;
}

/** @throws Unsealable when it was sealed with another key, about something else, or was changed since */
export function unseal(key: SealingKey, envelope: string, about: string): string {
  const [, keyId, text = ''] = FORM.exec(envelope) ?? [];
  if (keyId !== key.id) throw new Unsealable('It was sealed with another key. Give HEED_SECRET as it was.');
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes.subarray(0, NONCE)).setAAD(Buffer.from(about));
  try {
    decipher.setAuthTag(bytes.subarray(-TAG));
    return decipher.update(bytes.subarray(NONCE, -TAG), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new Unsealable('It is not what was sealed.');
  }
}
