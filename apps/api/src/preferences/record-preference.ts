import { Check, refuse } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { type ContactChanged, type ContactWork, refuseUnlessEditable } from '../contacts/writing/contact-work';
import { lockContacts } from '../contacts/writing/lock-contacts';
import { findReplay } from '../platform/changes/find-replay';
import { requestHash } from '../platform/changes/request-hash';
import { inserted, updated } from '../platform/changes/row-diff';
import { idParam } from '../platform/database/id-param';
import { newPreference, sameOnRecord } from './learned-preferences';
import type { RecordPreferenceInput } from './preference.inputs';
import { type KnownPreference, knownPreferencesSql } from './preference-row';
import { type NamedInteraction, namedInteractionSql, WriteLearned } from './write-learned';

interface Loaded {
  readonly ownerId: string | null;
  readonly known: readonly KnownPreference[];
  readonly named: NamedInteraction | null;
}

const LOAD = `SELECT c.owner_id AS "ownerId", ${knownPreferencesSql('c.workspace_id', 'c.id')} AS known,
    ${namedInteractionSql('$3', 'c.id')} AS named
  FROM contact c WHERE c.workspace_id = $1 AND c.id = $2`;

/** Puts a preference on record, exactly once; the same key and value confirms the one that is there. */
@Injectable()
export class RecordPreference {
  constructor(private readonly write: WriteLearned) {}

  async run(work: ContactWork, input: RecordPreferenceInput): Promise<ContactChanged> {
    const { db, actor, now } = work;
    const check = Check.start();
    const contactId = input.contactId.toLowerCase();
    const draft = { contactId, interactionId: idParam(input.evidenceInteractionId), occurredAt: now, now };
    const row = newPreference(check, input, draft);
    check.done();
    const request = { id: row.id, hash: requestHash('recordPreference', input) };
    const done = await findReplay(db, actor, request);
    if (done) return done;
    const { known, named } = await load(work, input);
    const same = sameOnRecord(known, row, named?.visibility ?? 'NORMAL');
    const said = { confirmed_at: now, strength: row.strength, source: row.source, valid_until: row.valid_until };
    const rows = [same ? updated('preference', same.row, said) : inserted('preference', row)];
    const about = { subject: 'PREFERENCE', subjectId: same?.row.id ?? row.id, contactId } as const;
    const behind = named !== null && named.visibility !== 'NORMAL' ? named : null;
    return this.write.apply(work, { operation: 'recordPreference', ...about, rows, behind, request, locked: true });
  }
}

async function load({ db, actor, about }: ContactWork, input: RecordPreferenceInput): Promise<Loaded> {
  const contactId = idParam(input.contactId);
  // Two who say the same at the same time: the second finds what the first wrote, and confirms it.
  await lockContacts(db, actor.workspaceId, contactId === null ? [] : [contactId]);
  const ids = [contactId, idParam(input.evidenceInteractionId)];
  const [loaded] = await db.query<Loaded>(LOAD, [actor.workspaceId, ...ids]);
  if (loaded === undefined) return refuse('NOT_FOUND', 'contactId', 'There is no such contact.');
  about(input.contactId);
  refuseUnlessEditable(actor, loaded.ownerId);
  if (input.evidenceInteractionId && loaded.named === null) {
    refuse('NOT_FOUND', 'evidenceInteractionId', 'There is no such interaction of this contact.');
  }
  return loaded;
}
