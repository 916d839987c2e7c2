import { Check } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { ApplyChange } from '../platform/changes/apply-change';
import { findReplay } from '../platform/changes/find-replay';
import { requestHash } from '../platform/changes/request-hash';
import { idParam } from '../platform/database/id-param';
import { newReminder, type Whence } from './new-reminder';
import type { CreateReminderInput } from './reminder.inputs';
import { type Assignee, assigneeSql, type Behind, readershipSql } from './reminder-row';
import type { ReminderChanged, ReminderWork } from './reminder-work';

interface Loaded {
  readonly contactId: string | null;
  readonly assignee: Assignee | null;
  readonly zone: string;
  /** The interaction it names, when that is one of the contact. */
  readonly source: { readonly id: string; readonly behind: Behind } | null;
}

const LOAD = `SELECT w.time_zone AS zone, ${assigneeSql('w.id', '$3')} AS assignee,
  (SELECT c.id FROM contact c WHERE c.workspace_id = w.id AND c.id = $2) AS "contactId",
  (SELECT jsonb_build_object('id', i.id, 'behind', ${readershipSql('i')}) FROM interaction i
     JOIN interaction_participant p ON p.workspace_id = i.workspace_id AND p.interaction_id = i.id
    WHERE i.workspace_id = w.id AND i.id = $4 AND p.contact_id = $2 LIMIT 1) AS source
  FROM workspace w WHERE w.id = $1`;

/** Makes a reminder, exactly once: replay, load, write. */
@Injectable()
export class CreateReminder {
  constructor(private readonly changes: ApplyChange) {}

  /** @throws Refusal with every reason against the input */
  async run({ db, actor, now }: ReminderWork, input: CreateReminderInput): Promise<ReminderChanged> {
    const request = { id: input.id, hash: requestHash('createReminder', input) };
    const replayed = idParam(input.id) === null ? null : await findReplay(db, actor, request);
    if (replayed) return { ...replayed, reminderId: replayed.subjectId };
    const ids = [input.contactId, input.assigneeId, input.sourceInteractionId].map(idParam);
    const [loaded] = await db.query<Loaded>(LOAD, [actor.workspaceId, ...ids]);
    if (loaded === undefined) throw new Error('A workspace that is gone.');
    const check = Check.start();
    const { assignee, zone, source } = loaded;
    const members = new Map(assignee === null ? [] : [[assignee.id, assignee]]);
    const scene = { actor, members, behind: source?.behind ?? null, zone, now };
    const row = newReminder(check, input, checkedWhence(check, input, loaded), scene);
    check.done();
    const { contactId } = loaded;
    const about = { operation: 'createReminder', subject: 'REMINDER', subjectId: row.id, contactId } as const;
    const visibility = source?.behind
      ? { level: source.behind.visibility, authorId: source.behind.authorId }
      : undefined;
    const change = { id: newUuid(), at: now, ...about, rows: [row], visibility, request };
    const applied = await this.changes.apply(db, actor, change);
    return { ...applied, reminderId: applied.subjectId };
  }
}

function checkedWhence(check: Check, input: CreateReminderInput, { contactId, source }: Loaded): Whence {
  const { origin: given, rule = null, note, sourceInteractionId: named } = input;
  const origin = given ?? 'MANUAL';
  if (input.contactId && contactId === null) check.refuse('NOT_FOUND', 'contactId', 'There is no such contact.');
  if (named && !input.contactId) {
    check.refuse('REQUIRED', 'contactId', 'The interaction is about somebody. Name the contact too.');
  } else if (named && source === null) {
    check.refuse('NOT_FOUND', 'sourceInteractionId', 'There is no such interaction of this contact.');
  }
  if (origin === 'INTERACTION' && !named)
    check.refuse('REQUIRED', 'sourceInteractionId', 'Name the interaction it came from, or another origin.');
  if (origin === 'RULE' && rule === null)
    check.refuse('REQUIRED', 'rule', 'Name the rule that suggested it, or another origin.');
  return { contact_id: contactId, origin, rule, note, source_interaction_id: source?.id ?? null };
}
