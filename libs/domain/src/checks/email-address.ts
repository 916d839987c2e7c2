import { type Finding, fine, wrong } from './finding';
import { TEXT_LIMITS } from './limits';

const LOCAL_PART_MAX = 64;
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';
const SHAPE = new RegExp(`^[^\\s@"(),:;<>[\\]\\\\\\0]+@(?:${LABEL}\\.)+${LABEL}$`, 'u');

/**
 * An e-mail address in lower case and NFC (INVALID). The shape of a mailbox and the lengths of RFC 5321 4.5.3.1:
 * 64 before the @, 254 in all; whether it can be reached only a message can tell.
 */
export function emailAddress(value: string): Finding<string> {
  const clean = value.trim().normalize('NFC').toLowerCase();
  const local = clean.slice(0, clean.indexOf('@'));
  const dotted = local.startsWith('.') || local.endsWith('.') || local.includes('..');
  const fits = clean.length <= TEXT_LIMITS.email && local.length <= LOCAL_PART_MAX;
  return fits && !dotted && SHAPE.test(clean)
    ? fine(clean)
    : wrong(value, 'INVALID', 'This is not an e-mail address. Give one such as ana@example.com.');
}
