import { type ChangeSubject, refuse, type Visibility } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { type ContactChanged, type ContactWork, refuseUnlessEditable } from '../contacts/writing/contact-work';
import { lockContacts } from '../contacts/writing/lock-contacts';
import { ApplyChange } from '../platform/changes/apply-change';
import type { Request } from '../platform/changes/change';
import { refuseUnlessCurrent } from '../platform/changes/refuse-unless-current';
import type { Row, RowDiff } from '../platform/changes/row-diff';
import { updatePulse } from '../pulse/update-pulse';

/** Who may read the interaction that something stands on. */
export interface Behind {
  readonly visibility: Visibility;
  readonly authorId: string;
}

/** Something learned about a contact, as a command finds it. */
export interface LoadedLearned<R extends Row> {
  readonly row: R & { readonly contact_id: string; readonly version: number };
  readonly ownerId: string | null;
  /** Null when everybody may read what it stands on. */
  readonly behind: Behind | null;
  /** The interaction that the input names; null when the contact has none by that id. */
  readonly named: NamedInteraction | null;
}

/** An interaction of the contact, cited by a command. */
export interface NamedInteraction {
  readonly id: string;
  readonly status: 'PLANNED' | 'COMPLETED' | 'NOT_HELD' | 'CANCELED';
  readonly direction: 'INBOUND' | 'OUTBOUND' | 'INTERNAL';
  readonly twoWay: boolean;
  readonly occurredAt: string;
  readonly visibility: Visibility;
  readonly authorId: string;
}

/** SQL of a `NamedInteraction` that the viewer may read, by parameters of its id and of the contact's id. */
export function namedInteractionSql(id: string, contactId: string): string {
  return `(SELECT jsonb_build_object('id', n.id, 'status', n.status, 'direction', n.direction, 'twoWay', n.two_way,
      'occurredAt', n.occurred_at, 'visibility', n.visibility, 'authorId', n.author_id)
    FROM interaction n JOIN interaction_participant np ON np.workspace_id = n.workspace_id AND np.interaction_id = n.id
   WHERE n.id = ${id} AND np.contact_id = ${contactId} LIMIT 1)`;
}

/** SQL of `Behind` from the alias of an interaction that may be missing; null for NORMAL ones. */
export function behindSql(interaction: string): string {
  return `CASE WHEN ${interaction}.visibility <> 'NORMAL'
    THEN jsonb_build_object('visibility', ${interaction}.visibility, 'authorId', ${interaction}.author_id) END`;
}

/** What an action does to something learned about a contact. */
interface LearnedAction {
  readonly operation: string;
  readonly subject: ChangeSubject;
  readonly subjectId: string;
  readonly contactId: string;
  readonly rows: readonly (RowDiff | null)[];
  readonly behind: Behind | null;
  readonly request?: Request;
  /** The contact is locked already. */
  readonly locked?: boolean;
}

/** Writes what a command decided about a preference, pain point or promise; its record is read by whom its evidence is. */
@Injectable()
export class WriteLearned {
  constructor(private readonly changes: ApplyChange) {}

  /** @throws Refusal CONFLICT when a row is not as it was read, ALREADY_EXISTS when the id is taken */
  async apply({ db, actor, now: at }: ContactWork, action: LearnedAction): Promise<ContactChanged> {
    const { behind, contactId } = action;
    const rows = action.rows.filter((row) => row !== null);
    if (rows.length === 0) return { contactId, changeId: null };
    const visibility = behind === null ? undefined : { level: behind.visibility, authorId: behind.authorId };
    // Before the rows: whoever logs takes the contact first, too.
    if (!action.locked) await lockContacts(db, actor.workspaceId, [contactId]);
    const { changeId } = await this.changes.apply(db, actor, { ...action, id: newUuid(), at, rows, visibility });
    await updatePulse(db, [contactId]);
    return { contactId, changeId };
  }
}

/**
 * What a command found, ready to be decided on.
 * @throws Refusal NOT_FOUND, FORBIDDEN, or CONFLICT when somebody has changed it since it was read
 */
export function foundLearned<R extends Row>(
  work: ContactWork,
  loaded: LoadedLearned<R> | undefined,
  input: { readonly version: number; readonly interactionId?: string | null },
  what: string,
): LoadedLearned<R> {
  if (loaded === undefined) return refuse('NOT_FOUND', 'id', `There is no such ${what}.`);
  work.about(loaded.row.contact_id);
  refuseUnlessEditable(work.actor, loaded.ownerId);
  refuseUnlessCurrent(loaded.row, input.version);
  if (input.interactionId && loaded.named === null) {
    refuse('NOT_FOUND', 'interactionId', 'There is no such interaction of this contact.');
  }
  return loaded;
}
