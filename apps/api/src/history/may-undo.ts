import { type ChangeSubject, mayEdit, mayEditCadence, mayEditInteraction, mayEditReminder } from '@heed/domain';
import { editorOf } from '../contacts/writing/contact-work';
import { rightOf } from '../identity/permissions';
import type { RowDiff } from '../platform/changes/row-diff';
import type { Principal } from '../platform/principal';
import type { RemindersOfChange } from './reminder-facts';

/** What decides whether a change may be taken back. */
interface UndoFacts {
  readonly operation: string;
  readonly subject: ChangeSubject;
  readonly subjectId: string;
  readonly contactId: string | null;
  /** Owner of that contact. */
  readonly ownerId: string | null;
  /** Author of the interaction it is about; null for everything else. */
  readonly authorId: string | null;
  /** Whose the reminders are that it is about; left out of changes of anything else. */
  readonly reminders?: RemindersOfChange | null;
  /** Who did it. */
  readonly actorId: string;
  readonly rows: readonly RowDiff[];
}

/** What of a member is theirs to say. Who may do what is changed by its own mutations, which keep one owner. */
const PERSONAL = ['version', 'name', 'time_zone', 'language', 'first_steps_closed_at'];

/** Rows that stay as they were written. */
function isForEver({ table, before, after }: RowDiff): boolean {
  if (table === 'membership') return !Object.keys({ ...before, ...after }).every((key) => PERSONAL.includes(key));
  return table === 'consent_record';
}

/** A taking back is of the rank of what it took back, or whoever may undo could redo what only others may do. */
const TAKEN_BACK: readonly string[] = ['undoChange', 'restoreInteraction'];
const RANK: Readonly<Partial<Record<ChangeSubject, string>>> = {
  INTERACTION_TYPE: 'updateInteractionType',
  PROTOCOL: 'editProtocol',
  TAG: 'renameTag',
  CALENDAR: 'updateBusinessCalendar',
  CADENCE: 'updateCadence',
  WORKSPACE: 'updateWorkspace',
  REMINDER: 'updateReminder',
  WEBHOOK: 'updateWebhookEndpoint',
};

/** Anybody may call it, so it says nothing of who may take it back; and with what a workspace began with it goes on. */
const SET_UP = 'setUpWorkspace';

function operationOf({ operation, subject }: UndoFacts): string {
  if (operation === SET_UP) return 'updateWorkspace';
  return (TAKEN_BACK.includes(operation) ? RANK[subject] : undefined) ?? operation;
}

/** What colleagues do together about a contact: whoever did it may take it back, whose the contact now is. */
const SHARED: readonly ChangeSubject[] = ['RECOVERY', 'HANDOVER'];

/** Whether somebody's role and ownership let them take a change back: they must be able to do it in the first place. */
export function mayUndo(actor: Principal, change: UndoFacts): boolean {
  if (rightOf(actor, operationOf(change)) === 'NO' || rightOf(actor, 'undoChange') === 'NO') return false;
  if (change.subject === 'REMINDER') return mayUndoReminders(actor, change.reminders ?? []);
  if (change.subject === 'CADENCE' && change.contactId === null)
    return mayEditCadence(editorOf(actor), { scope: 'KIND', ownerId: null });
  if (change.subject === 'MEMBER') return change.operation === 'updateMember' || change.subjectId === actor.id;
  if (change.subject === 'NOTIFICATIONS') return change.subjectId === actor.id;
  if (change.contactId === null || rightOf(actor, 'undoChange') === 'ANY') return true;
  if (SHARED.includes(change.subject) && change.actorId === actor.id) return true;
  const { authorId, ownerId } = change;
  return authorId === null
    ? mayEdit(editorOf(actor), ownerId)
    : mayEditInteraction(editorOf(actor), { authorId, ownerId });
}

function mayUndoReminders(actor: Principal, reminders: RemindersOfChange): boolean {
  const mayEach = reminders.every((facts) => facts !== null && mayEditReminder(editorOf(actor), facts));
  return reminders.length > 0 && mayEach;
}

/** Whether a change can be taken back at all: consent and roles stay on record, the newer word counts. */
export function isUndoable({ operation, rows }: Pick<UndoFacts, 'operation' | 'rows'>): boolean {
  return operation !== SET_UP && rows.length > 0 && !rows.some(isForEver);
}
