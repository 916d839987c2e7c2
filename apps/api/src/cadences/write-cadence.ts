import { type CadenceScope, mayEditCadence, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { editorOf } from '../contacts/writing/contact-work';
import { lockContacts } from '../contacts/writing/lock-contacts';
import { copyToHolders } from '../contacts/writing/pulse-copies';
import { ApplyChange } from '../platform/changes/apply-change';
import type { Applied, Request } from '../platform/changes/change';
import type { Row, RowDiff } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import { updatePulse } from '../pulse/update-pulse';

/** Whose a cadence is, as a command finds it. */
export interface CadenceRow extends Row {
  readonly scope: CadenceScope;
  readonly contact_id: string | null;
}

/** Who writes, and when. */
export interface CadenceWork {
  readonly db: Db;
  readonly actor: Principal;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** Writes what was decided about a cadence, and tells those it holds for which one does now. */
@Injectable()
export class WriteCadence {
  constructor(private readonly changes: ApplyChange) {}

  async apply(
    { db, actor, now }: CadenceWork,
    operation: string,
    row: RowDiff,
    { contact_id: contactId }: CadenceRow,
    request?: Request,
  ): Promise<Applied> {
    const applied = await this.changes.apply(db, actor, {
      ...{ id: newUuid(), at: now, operation, subject: 'CADENCE', subjectId: row.id, contactId, request },
      rows: [row],
      uniqueKeys: KEYS,
    });
    if (contactId === null) await copyToHolders(db, actor.workspaceId, row.id);
    else await updatePulse(db, [contactId]);
    return applied;
  }
}

/** @throws Refusal NOT_FOUND when the contact of a cadence is none of the workspace's, FORBIDDEN */
export async function refuseUnlessTheirs({ db, actor }: CadenceWork, { scope, contact_id }: CadenceRow): Promise<void> {
  const ids = contact_id === null ? [] : [contact_id];
  const [contact] = ids.length === 0 ? [] : await lockContacts(db, actor.workspaceId, ids);
  if (contact_id !== null && contact === undefined) refuse('NOT_FOUND', 'contactId', 'There is no such contact.');
  if (mayEditCadence(editorOf(actor), { scope, ownerId: contact?.ownerId ?? null })) return;
  const ask = scope === 'CONTACT' ? 'A colleague looks after this contact. Ask them, or a manager.' : LEADS;
  refuse('FORBIDDEN', '', ask);
}

const LEADS = 'How often whole groups of people are spoken with is set by owners and managers. Ask one of them.';
const KEYS = {
  cadence_once: { field: 'kind', message: 'There is a cadence for this kind already. Change that one.' },
  cadence_once_stage: { field: 'stage', message: 'There is a cadence for this stage already. Change that one.' },
  cadence_once_tag: { field: 'tagId', message: 'There is a cadence for this tag already. Change that one.' },
  cadence_once_contact: {
    field: 'contactId',
    message: 'There is a cadence for this person already. Change that one.',
  },
};
