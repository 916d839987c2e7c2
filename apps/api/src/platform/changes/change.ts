import type { ChangeSubject, Visibility } from '@heed/domain';
import type { RowDiff } from './row-diff';

/** What makes a create happen once however often it is sent. */
export interface Request {
  /** The client-made id of what is created. */
  readonly id: string;
  /** From `requestHash`. */
  readonly hash: string;
  /** An integration's own key. */
  readonly idempotencyKey?: string | null;
}

/** Where a message about a taken name belongs, by the unique index that refused. */
export type UniqueKeys = Readonly<Record<string, { readonly field: string; readonly message: string }>>;

/** One action of one person: what is written, and what its record says. */
export interface Change {
  /** A new UUIDv7. */
  readonly id: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly operation: string;
  readonly subject: ChangeSubject;
  readonly subjectId: string;
  readonly contactId: string | null;
  /** Each row at most once. */
  readonly rows: readonly RowDiff[];
  /** Who may read the record: needed for an interaction, its visibility and author; left out elsewhere: everybody. */
  readonly visibility?: { readonly level: Visibility; readonly authorId: string };
  readonly request?: Request;
  /** The id of the change that this one takes back. */
  readonly undoes?: string;
  readonly uniqueKeys?: UniqueKeys;
}

/** What became of it; REPLAYED when the same request was applied before, then these are the ids of that one. */
export interface Applied {
  readonly kind: 'APPLIED' | 'REPLAYED';
  readonly changeId: string;
  readonly subjectId: string;
  readonly contactId: string | null;
}
