import type { Check } from './check';
import { type Finding, fine, wrong } from './finding';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a text has the form of a UUID; what has not is the id of nothing. */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** An id made by the client: a UUID of version 7 (RFC 9562), in lower case (INVALID). */
export function newId(value: string): Finding<string> {
  return UUID_V7.test(value)
    ? fine(value.toLowerCase())
    : wrong(value, 'INVALID', 'The id is not a UUID of version 7. Make one and send it with every retry.');
}

/** Notes each new thing of a list, at its `id`, that bears the id of one before it (INVALID). */
export function refuseSameIds(check: Check, list: string, things: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  things.forEach(({ id }, index) => {
    if (seen.has(id.toLowerCase()))
      check.refuse('INVALID', `${list}.${index}.id`, 'This id stands here twice. Make one for each.');
    seen.add(id.toLowerCase());
  });
}
