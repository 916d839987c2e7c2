import type { ChangeSubject } from '@heed/domain';
import type { RowDiff } from '../platform/changes/row-diff';
import type { Principal } from '../platform/principal';
import type { LeftAsText } from './marks/left-as-text.type';

/** What a command did to an interaction: its ids, from which the payload's fields are resolved. */
export interface InteractionChanged {
  readonly interactionId: string | null;
  readonly contactId: string | null;
  readonly changeId: string | null;
  readonly deletedId?: string | null;
  /** The change itself when it is at hand, so that it need not be read again. */
  readonly recorded?: JustRecorded;
  /** The marks of a note that made no record; left out: none. */
  readonly unread?: readonly LeftAsText[];
}

/** A change as it was written a moment ago. */
export interface JustRecorded {
  readonly id: string;
  readonly at: string;
  readonly actor: Pick<Principal, 'id' | 'kind' | 'name'>;
  readonly operation: string;
  readonly subject: ChangeSubject;
  readonly subjectId: string;
  readonly contactId: string;
  readonly ownerId: string | null;
  readonly rows: readonly RowDiff[];
  /** Names of what the rows name by its id. */
  readonly names: Readonly<Record<string, string>>;
  /** Ids of rows that rest on what the actor may not read. */
  readonly hidden: readonly string[];
}

/** The contacts whose timeline these rows touch. */
export function contactsIn(rows: readonly RowDiff[]): string[] {
  const ids = rows
    .filter(({ table }) => table === 'interaction_participant')
    .flatMap(({ before, after }) => [before?.['contact_id'], after?.['contact_id']]);
  return [...new Set(ids)].filter((id) => typeof id === 'string');
}
