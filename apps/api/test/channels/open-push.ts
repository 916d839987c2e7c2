import { createDecipheriv, type ECDH, hkdfSync } from 'node:crypto';

const [SALT, LENGTH_AT, KEY_AT, TAG] = [16, 20, 21, 16];

/** A push message as its browser opens it: RFC 8291 over RFC 8188, in one record. */
export function openPush(message: Buffer, browser: ECDH, secret: Buffer): string {
  const salt = message.subarray(0, SALT);
  const sender = message.subarray(KEY_AT, KEY_AT + (message[LENGTH_AT] ?? 0));
  const sealed = message.subarray(KEY_AT + sender.length);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), sender]);
  const keyMaterial = Buffer.from(hkdfSync('sha256', browser.computeSecret(sender), secret, info, 32));
  const derived = (what: string, length: number) =>
    Buffer.from(hkdfSync('sha256', keyMaterial, salt, `Content-Encoding: ${what}\0`, length));
  const cipher = createDecipheriv('aes-128-gcm', derived('aes128gcm', 16), derived('nonce', 12));
  cipher.setAuthTag(sealed.subarray(-TAG));
  const opened = Buffer.concat([cipher.update(sealed.subarray(0, -TAG)), cipher.final()]);
  return opened.subarray(0, opened.lastIndexOf(2)).toString('utf8');
}
