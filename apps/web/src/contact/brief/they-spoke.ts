import type { TimelineEntryFragment } from '../../graphql/generated/graphql';

const FACE_TO_FACE = ['VIDEO', 'IN_PERSON'];

/** Whether the customer spoke in it: it came from them, was a call that reached them, a meeting or a conversation. */
export function theySpoke({ status, direction, type, outcome, transcriptLength }: TimelineEntryFragment): boolean {
  if (status !== 'COMPLETED' || direction === 'INTERNAL') return false;
  if (direction === 'INBOUND') return true;
  if (FACE_TO_FACE.includes(type.channel ?? '')) return outcome === null || outcome === 'CONNECTED';
  return outcome === 'CONNECTED' || transcriptLength > 1;
}
