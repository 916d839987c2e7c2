import { createHash } from 'node:crypto';

/** SHA-256, hex, of an operation and its input: the same whatever the order of keys, and blind to undefined ones. */
export function requestHash(operation: string, input: object): string {
  return createHash('sha256')
    .update(JSON.stringify([operation, input], inKeyOrder))
    .digest('hex');
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
