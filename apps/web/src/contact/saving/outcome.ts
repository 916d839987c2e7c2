import type { UserErrorCode } from '../../graphql/generated/graphql';

/**
 * Why a field was refused, in the reader's language; `field` is the name in the input, empty for the whole. `path` is
 * the whole way there, where the server said it: ["hours", "3", "to"].
 */
export interface Refused {
  field: string;
  message: string;
  path?: readonly string[];
}

/** How a save ended. `conflict`: somebody was faster, and the cache now holds the record as it stands. */
export type Outcome =
  { kind: 'saved'; changeId: string | null } | { kind: 'refused'; reasons: readonly Refused[] } | { kind: 'conflict' };

/** What every payload of the contact's page carries. */
export interface Payload {
  change: { id: string } | null;
  userErrors: readonly { code: UserErrorCode; message: string; field: readonly string[] }[];
}
