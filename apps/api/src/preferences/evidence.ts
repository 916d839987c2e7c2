import type { Visibility } from '@heed/domain';

/** The interaction in which something was said, as what hangs on it needs to know it. */
export interface Evidence {
  readonly interactionId: string;
  readonly contactId: string;
  /** ISO 8601 instant. */
  readonly occurredAt: string;
  readonly visibility: Visibility;
  /** The instant of the operation, ISO 8601. */
  readonly now: string;
}
