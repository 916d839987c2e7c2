import { mayTend, refuse } from '@heed/domain';
import { type ContactWork, editorOf } from '../contacts/writing/contact-work';
import { lockContacts } from '../contacts/writing/lock-contacts';
import { refuseUnlessCurrent } from '../platform/changes/refuse-unless-current';
import { idParam } from '../platform/database/id-param';
import { type NamedInteraction, namedInteractionSql } from '../preferences/write-learned';
import { type Assignee, assigneeSql, type Behind, readershipSql } from '../reminders/reminder-row';
import { type KnownRecovery, KNOWN_RECOVERY } from './recovery-window';
import { toldRecovery, type ToldRecovery } from './tell-recovery';

/** What a command about a recovery names. */
export interface NamedRecovery {
  readonly id: string;
  readonly version: number;
  readonly ownerId?: string | null;
  readonly interactionId?: string | null;
}

/** A recovery as a command finds it, its contact locked. */
export interface LoadedRecovery extends ToldRecovery {
  readonly contactId: string;
  /** Who may read what opened it; null: everybody. */
  readonly behind: Behind;
  /** The active member the input names. */
  readonly member: Assignee | null;
  /** The interaction of the contact the input names. */
  readonly named: NamedInteraction | null;
}

const CONTACT_OF = `SELECT p.contact_id AS id FROM interaction_participant p
   WHERE p.workspace_id = $1 AND p.id = $2 AND p.contact_id IS NOT NULL`;
const LOAD = `SELECT ${KNOWN_RECOVERY} AS known, ${assigneeSql('$1', '$4')} AS member,
    ${namedInteractionSql('$5', 'c.id')} AS named,
    (SELECT ${readershipSql('i')} FROM interaction_participant p
       JOIN interaction i ON i.workspace_id = p.workspace_id AND i.id = p.interaction_id
      WHERE p.workspace_id = c.workspace_id AND p.id = $3) AS behind
  FROM contact c WHERE c.workspace_id = $1 AND c.id = $2`;

interface Read extends Pick<LoadedRecovery, 'behind' | 'member' | 'named'> {
  readonly known: KnownRecovery;
}

/**
 * Locks the contact, then reads its recovery: three statements.
 * @throws Refusal NOT_FOUND, also when it is no longer the contact's newest; FORBIDDEN; CONFLICT when somebody has
 * changed it since it was read
 */
export async function loadRecovery(work: ContactWork, input: NamedRecovery): Promise<LoadedRecovery> {
  const { db, actor } = work;
  const id = idParam(input.id);
  const [contact] = await db.query<{ id: string }>(CONTACT_OF, [actor.workspaceId, id]);
  if (contact === undefined) return refuse('NOT_FOUND', 'id', UNKNOWN);
  await lockContacts(db, actor.workspaceId, [contact.id]);
  const params = [actor.workspaceId, contact.id, id, idParam(input.ownerId), idParam(input.interactionId)];
  const [read] = await db.query<Read>(LOAD, params);
  const told = read === undefined ? null : toldRecovery(read.known);
  if (read === undefined || told?.id !== id) return refuse('NOT_FOUND', 'id', UNKNOWN);
  work.about(contact.id);
  const { behind, member, named, known } = read;
  refuseUnlessTending(work, known, told, input);
  refuseUnlessCurrent({ version: told.acts?.row.version ?? 0 }, input.version);
  if (input.interactionId && named === null)
    refuse('NOT_FOUND', 'interactionId', 'There is no such interaction of this contact.');
  return { ...told, contactId: contact.id, behind, member, named };
}

const UNKNOWN = 'There is no such recovery.';

function refuseUnlessTending(
  { actor }: ContactWork,
  { contactOwnerId }: KnownRecovery,
  { acts }: ToldRecovery,
  { ownerId }: NamedRecovery,
): void {
  const recovery = { contactOwnerId, ownerId: acts?.row.owner_id ?? null };
  const forOneself = ownerId?.toLowerCase() === actor.id && actor.role !== 'READ_ONLY';
  if (forOneself || mayTend(editorOf(actor), recovery)) return;
  refuse('FORBIDDEN', '', 'A colleague sees to this. Take it yourself first, or ask them.');
}
