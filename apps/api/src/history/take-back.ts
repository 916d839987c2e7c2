import { isUuid, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { copyToHolders } from '../contacts/writing/pulse-copies';
import { lockContacts, type LockedContact } from '../contacts/writing/lock-contacts';
import { withWords } from '../interactions/change/with-words';
import { contactsIn } from '../interactions/interaction-work';
import { type RecordedChange, UndoChange } from '../platform/changes/undo-change';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import { updatePulse } from '../pulse/update-pulse';
import { refuseHidden } from './hidden-rows';
import { isUndoable, mayUndo } from './may-undo';
import { readReminderFacts } from './reminder-facts';

/** What taking a change back did. */
export interface TakenBack {
  readonly changeId: string;
  readonly contactId: string | null;
  readonly deletedIds: readonly string[];
}

/** Takes back any one change, if nothing has built on it since: load, lock, write, pulse. */
@Injectable()
export class TakeBack {
  constructor(private readonly undo: UndoChange) {}

  /** @throws Refusal NOT_FOUND, FORBIDDEN, WRONG_STATE when it was taken back already or stays for ever, CONFLICT */
  async run(db: Db, actor: Principal, changeId: string, now: Date): Promise<TakenBack> {
    if (!isUuid(changeId)) return refuse('NOT_FOUND', 'changeId', 'There is no such change.');
    const change = await this.undo.load(db, actor, changeId);
    await refuseHidden(db, actor, change);
    if (change.subject === 'REMINDER') return this.reminder(db, actor, change, now);
    const contactIds = [
      ...new Set([...contactsIn(change.rows), ...(change.contactId === null ? [] : [change.contactId])]),
    ];
    const contacts = await lockContacts(db, actor.workspaceId, contactIds);
    refuseUnlessUndoable(actor, change, contacts);
    const taken = await this.write(db, actor, change, now);
    await updatePulse(db, contactIds);
    for (const { table, id } of change.rows) if (table === 'cadence') await copyToHolders(db, actor.workspaceId, id);
    return taken;
  }

  /** Reminders have owners of their own, and no pulse knows of them. */
  private async reminder(db: Db, actor: Principal, change: RecordedChange, now: Date): Promise<TakenBack> {
    const reminders = await readReminderFacts(db, actor.workspaceId, change.id);
    if (!mayUndo(actor, { ...change, ownerId: null, reminders })) refuse('FORBIDDEN', '', NOT_YOURS);
    return this.write(db, actor, change, now);
  }

  private async write(db: Db, actor: Principal, change: RecordedChange, now: Date): Promise<TakenBack> {
    const as = { id: newUuid(), at: now.toISOString(), operation: 'undoChange' };
    const undone = await this.undo.undo(db, actor, await withWords(db, actor.workspaceId, change), as);
    return { changeId: undone.changeId, contactId: undone.contactId, deletedIds: deletedIds(change) };
  }
}

const NOT_YOURS = 'You may not take this back. Ask whoever it is for, whoever made it, or a manager.';

function refuseUnlessUndoable(actor: Principal, change: RecordedChange, contacts: readonly LockedContact[]): void {
  const ownerId = contacts.find(({ id }) => id === change.contactId)?.ownerId ?? null;
  if (!mayUndo(actor, { ...change, ownerId })) {
    refuse('FORBIDDEN', '', 'You may not take this back. Ask the colleague who looks after the contact, or a manager.');
  }
  if (!isUndoable(change)) {
    refuse('WRONG_STATE', 'changeId', 'This stays on record. Record what holds now instead.');
  }
}

const NAMED = [
  'contact',
  'contact_point',
  'affiliation',
  'relationship',
  'important_date',
  'company',
  'tag',
  'interaction',
  'preference',
  'pain_point',
  'promise',
  'reminder',
];

function deletedIds({ rows }: RecordedChange): string[] {
  return rows.filter(({ table, before }) => before === null && NAMED.includes(table)).map(({ id }) => id);
}
