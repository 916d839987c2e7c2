import type { RowDiff } from '../platform/changes/row-diff';

/** What a command did to an interaction: its ids, from which the payload's fields are resolved. */
export interface InteractionChanged {
  readonly interactionId: string | null;
  readonly contactId: string | null;
  readonly changeId: string | null;
  readonly deletedId?: string | null;
}

/** The contacts whose timeline these rows touch. */
export function contactsIn(rows: readonly RowDiff[]): string[] {
  const ids = rows
    .filter(({ table }) => table === 'interaction_participant')
    .flatMap(({ before, after }) => [before?.['contact_id'], after?.['contact_id']]);
  return [...new Set(ids)].filter((id) => typeof id === 'string');
}
