import { randomBytes } from 'node:crypto';

const BYTES = 32;

/** A new secret as Standard Webhooks writes it: `whsec_` and 256 random bits in base64. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(BYTES).toString('base64')}`;
}

/** What its envelope is about. */
export function secretOf(endpointId: string): string {
  return `webhook_endpoint ${endpointId}`;
}
