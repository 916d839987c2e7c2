import type { LogInteractionInput, UserErrorCode } from '../../graphql/generated/graphql';
import type { LogDraft } from '../draft/log-draft';

/** What the server refused, and where. */
export interface Refused {
  code: UserErrorCode;
  message: string;
  field: readonly string[];
}

/** A mark of the note that made no record, and why. */
export interface LeftAsText {
  readonly passage: { readonly text: string };
  readonly problem: string;
}

/** One entry on its way to the server. It leaves the device's memory only after the answer. */
export interface OutboxItem {
  /** The interaction's own id: sent twice, it is logged once. */
  id: string;
  workspaceId: string;
  userId: string;
  contactId: string;
  contactName: string;
  /** What the entry shows while it waits. */
  typeLabel: string;
  icon: string;
  input: LogInteractionInput;
  /** The words as they stood in the form, to bring them back. */
  draft: LogDraft;
  /** Milliseconds since 1970; entries leave in this order. */
  madeAt: number;
  /** What the server refused; such an entry waits for its writer and holds up no other. */
  refused?: readonly Refused[];
}

/** How the sending of an entry ended. */
export type Sent =
  | { kind: 'logged'; changeId: string | null; leftAsText?: readonly LeftAsText[] }
  | { kind: 'refused' }
  | { kind: 'takenBack' };
