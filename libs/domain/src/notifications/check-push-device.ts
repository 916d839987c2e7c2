import type { Check } from '../checks/check';
import { type Finding, fine, wrong } from '../checks/finding';
import { TEXT_LIMITS } from '../checks/limits';
import { requiredText } from '../checks/text';

/** A browser's push subscription, as the Push API gives it, and what people call the device. */
export interface PushDeviceFields {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly label: string;
}

/** Characters of an uncompressed P-256 point of 65 bytes and of a secret of 16 bytes in base64url (RFC 8291). */
const KEY = { p256dh: 87, auth: 22 } as const;

/** A device in order: an https address, keys of the length that browsers make, a name that is not empty. */
export function checkPushDevice(check: Check, given: PushDeviceFields): PushDeviceFields {
  return {
    label: check.take('label', requiredText(given.label, TEXT_LIMITS.label)),
    endpoint: check.take('endpoint', pushAddress(given.endpoint)),
    p256dh: check.take('p256dh', key(given.p256dh, KEY.p256dh)),
    auth: check.take('auth', key(given.auth, KEY.auth)),
  };
}

/** No name and password before the host, no space anywhere. */
const ADDRESS = /^https:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i;

function pushAddress(value: string): Finding<string> {
  if (value.length > TEXT_LIMITS.url) return wrong(value, 'TOO_LONG', 'The address of the push service is too long.');
  return ADDRESS.test(value)
    ? fine(value)
    : wrong(value, 'INVALID', 'This is not the https address of a push service.');
}

function key(value: string, length: number): Finding<string> {
  const bare = value.replace(/=+$/, '');
  return bare.length === length && /^[\w-]+$/.test(bare)
    ? fine(bare)
    : wrong(value, 'INVALID', `This is not a key of a push subscription: ${length} characters of base64url.`);
}
