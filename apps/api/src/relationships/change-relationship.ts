import { Check, inverseOf, refuse, type RelationshipType } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { type ContactChanged, type ContactWork, refuseUnlessEditable } from '../contacts/writing/contact-work';
import { WriteContact } from '../contacts/writing/write-contact';
import { refuseUnlessCurrent } from '../platform/changes/refuse-unless-current';
import { removed, type RowDiff, updated } from '../platform/changes/row-diff';
import { idParam } from '../platform/database/id-param';
import { checkedNote, RELATIONSHIP_KEYS, type RelationshipRow } from './relationship-row';
import type { RelationshipRefInput, UpdateRelationshipInput } from './relationship.inputs';

interface Loaded {
  readonly row: RelationshipRow;
  readonly contactId: string;
  readonly ownerId: string | null;
}

const LOAD = `SELECT to_jsonb(r) AS row, c.id AS "contactId", c.owner_id AS "ownerId"
  FROM relationship r JOIN contact c ON c.workspace_id = r.workspace_id AND c.id IN (r.from_id, r.to_id)
 WHERE r.workspace_id = $1 AND r.id = $2 AND c.id = $3`;

/** Changes or removes a relationship; seen and done from the side of one of the two. */
@Injectable()
export class ChangeRelationship {
  constructor(private readonly write: WriteContact) {}

  /** @throws Refusal ALREADY_EXISTS when the two have it already, NOT_FOUND, FORBIDDEN, CONFLICT */
  async update(work: ContactWork, input: UpdateRelationshipInput): Promise<ContactChanged> {
    const loaded = await load(work, input);
    const check = Check.start();
    if (input.type === null) check.refuse('REQUIRED', 'type', 'This may not be empty. Leave it out to keep it.');
    const note = checkedNote(check, input.note);
    check.done();
    return this.apply(
      work,
      'updateRelationship',
      loaded,
      updated('relationship', loaded.row, {
        type: input.type ? typeFrom(loaded, input.type) : undefined,
        note,
      }),
    );
  }

  async remove(work: ContactWork, input: RelationshipRefInput): Promise<ContactChanged> {
    const loaded = await load(work, input);
    return this.apply(work, 'removeRelationship', loaded, removed('relationship', loaded.row));
  }

  private apply(work: ContactWork, operation: string, { contactId }: Loaded, row: RowDiff | null) {
    return this.write.apply(work, { operation, contactId, rows: [row], uniqueKeys: RELATIONSHIP_KEYS });
  }
}

async function load(work: ContactWork, input: RelationshipRefInput): Promise<Loaded> {
  const { db, actor } = work;
  const params = [actor.workspaceId, idParam(input.id), idParam(input.contactId)];
  const [loaded] = await db.query<Loaded>(LOAD, params);
  if (loaded === undefined) return refuse('NOT_FOUND', 'id', 'There is no such relationship of this contact.');
  work.about(loaded.contactId);
  refuseUnlessEditable(actor, loaded.ownerId);
  refuseUnlessCurrent(loaded.row, input.version);
  return loaded;
}

function typeFrom({ row, contactId }: Loaded, type: RelationshipType): RelationshipType {
  return row.from_id === contactId ? type : inverseOf(type);
}
