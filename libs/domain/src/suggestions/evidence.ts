import type { Instant } from '../time/instant';
import type { EvidenceKind } from '../vocabulary/suggestions';

/** A record that a suggestion, or a line of the brief, stands on. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly id: string;
  /** When it happened or was written down; null where the record has no instant, such as a birthday. */
  readonly at: Instant | null;
  /** What the record says, shortened to whole words, at most 300 characters. */
  readonly text: string;
  /** The interaction to open to read it; null when it has none, or one the viewer may not read. */
  readonly interaction: string | null;
}
