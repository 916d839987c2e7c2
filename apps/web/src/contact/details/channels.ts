import type { Channel } from '../../graphql/generated/graphql';

/** In the order of a choice. */
export const CHANNELS: readonly Channel[] = ['EMAIL', 'PHONE', 'SMS', 'CHAT', 'SOCIAL', 'POST', 'VIDEO', 'IN_PERSON'];
