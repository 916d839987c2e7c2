import type { ProposalPartsFragment } from '../graphql/generated/graphql';

/** Whether a record can come of it; what is urgent, and who may leave, is for eyes alone. */
export function isKeepable({ painPoint, preference, promise, event }: ProposalPartsFragment): boolean {
  return [painPoint, preference, promise, event].some((record) => record !== null);
}
