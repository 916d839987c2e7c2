import { Check, mayRead, newId, orNull, type Role, text, TEXT_LIMITS } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { CARE, type Care, newHandover, openHandoverEnds } from '../contacts/record/care';
import type { ContactChanged, ContactWork } from '../contacts/writing/contact-work';
import { lockContacts } from '../contacts/writing/lock-contacts';
import { loadContact, type LoadedContact } from '../contacts/writing/load-contact';
import { copyToPulse } from '../contacts/writing/pulse-copies';
import { requestOf, WriteContact } from '../contacts/writing/write-contact';
import { refuseUnlessCurrent } from '../platform/changes/refuse-unless-current';
import { type Row, updated } from '../platform/changes/row-diff';
import { idParam } from '../platform/database/id-param';
import { assigneeSql, type Behind, readershipSql } from '../reminders/reminder-row';
import type { StartHandoverInput } from './handover.input';

interface Known extends LoadedContact, Care {
  readonly to: { readonly id: string; readonly role: Role } | null;
  /** The owner's open reminders about the contact that the actor may read, with who may read what they came from. */
  readonly reminders: readonly { readonly row: Row; readonly behind: Behind }[];
}

const ALSO = `${CARE}, ${assigneeSql('c.workspace_id', '$3')} AS to,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('row', to_jsonb(rm), 'behind', ${readershipSql('si')})), '[]')
       FROM reminder rm LEFT JOIN interaction si ON si.workspace_id = rm.workspace_id AND si.id = rm.source_interaction_id
      WHERE rm.workspace_id = c.workspace_id AND rm.contact_id = c.id AND rm.assignee_id = c.owner_id
        AND rm.closed_at IS NULL AND (rm.source_interaction_id IS NULL OR si.id IS NOT NULL)) AS reminders`;

/** Gives a contact into another member's care and begins the letter, in one change: lock, replay, load, write. */
@Injectable()
export class StartHandover {
  constructor(private readonly write: WriteContact) {}

  /** @throws Refusal with every reason against the input; one that is under way ends */
  async run(work: ContactWork, input: StartHandoverInput): Promise<ContactChanged> {
    const request = requestOf('startHandover', input);
    // The same request sent twice at once waits here, and then finds what the first one did.
    await lockContacts(
      work.db,
      work.actor.workspaceId,
      [idParam(input.contactId)].filter((id) => id !== null),
    );
    const replayed = await this.write.replay(work, request);
    if (replayed) return replayed;
    const asked = { id: input.contactId, field: 'contactId', also: ALSO, params: [idParam(input.toMemberId)] };
    const known = await loadContact<Omit<Known, keyof LoadedContact>>(work, asked);
    refuseUnlessCurrent(known.contact, input.contactVersion);
    const { id, toId, note } = checked(input, known);
    const reminders = input.moveReminders === false ? [] : movable(known);
    const rows = [
      updated('contact', known.contact, { owner_id: toId, updated_at: work.now }),
      openHandoverEnds(known, work.now),
      newHandover(work, known, { id, toId, note, reminderIds: reminders.map((row) => row.id) }),
      ...reminders.map((row) => updated('reminder', row, { assignee_id: toId })),
    ];
    const about = { subject: 'HANDOVER', subjectId: id, contactId: known.contact.id } as const;
    const done = await this.write.apply(work, { operation: 'startHandover', ...about, rows, request });
    await copyToPulse(work.db, work.actor.workspaceId, known.contact.id);
    return done;
  }
}

function checked(input: StartHandoverInput, { contact, to }: Known) {
  const check = Check.start();
  const id = check.take('id', newId(input.id));
  const note = check.take(
    'note',
    orNull(input.note, (given) => text(given, TEXT_LIMITS.handoverNote)),
  );
  if (to === null) check.refuse('NOT_FOUND', 'toMemberId', 'There is no such active member.');
  else if (to.id === contact.owner_id) check.refuse('INVALID', 'toMemberId', 'They look after this contact already.');
  if (contact.deceased_at !== null || contact.archived_at !== null)
    check.refuse('WRONG_STATE', 'contactId', 'There is nobody to tell. Change the owner of the contact instead.');
  check.done();
  return { id, note: note === '' ? null : note, toId: to?.id ?? '' };
}

/** Those that the new owner may read, who from now on looks after the contact. */
function movable({ reminders, to }: Known): readonly Row[] {
  return reminders
    .filter(
      ({ behind }) => behind === null || (to && mayRead(to, { ...behind, ownerIds: [...behind.ownerIds, to.id] })),
    )
    .map(({ row }) => row);
}
