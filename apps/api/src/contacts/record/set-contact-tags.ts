import { Check } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { inserted, removed, type Row, type RowDiff, updated } from '../../platform/changes/row-diff';
import { idParam } from '../../platform/database/id-param';
import { refuseUnlessCurrent } from '../../platform/changes/refuse-unless-current';
import type { ContactChanged, ContactWork } from '../writing/contact-work';
import type { SetContactTagsInput } from './contact.input';
import { checkTags } from './load-around-contact';
import { loadContact } from '../writing/load-contact';
import { copyToPulse } from '../writing/pulse-copies';
import { WriteContact } from '../writing/write-contact';

const TAGS = `
  ARRAY(SELECT t.id FROM tag t WHERE t.workspace_id = c.workspace_id AND t.id = ANY($3)) AS known,
  (SELECT coalesce(jsonb_agg(to_jsonb(ct)), '[]') FROM contact_tag ct
    WHERE ct.workspace_id = c.workspace_id AND ct.contact_id = c.id) AS worn`;

interface Tags {
  readonly known: readonly string[];
  readonly worn: readonly (Row & { readonly tag_id: string })[];
}

/** Gives a contact exactly these tags. */
@Injectable()
export class SetContactTags {
  constructor(private readonly write: WriteContact) {}

  async run(work: ContactWork, input: SetContactTagsInput): Promise<ContactChanged> {
    const params = [input.tagIds.flatMap((id) => idParam(id) ?? [])];
    const { contact, ...tags } = await loadContact<Tags>(work, {
      id: input.contactId,
      field: 'contactId',
      also: TAGS,
      params,
    });
    refuseUnlessCurrent(contact, input.version);
    const check = Check.start();
    checkTags(check, input.tagIds, tags.known);
    check.done();
    const rows = retag(contact.id, tags);
    const touched = rows.length === 0 ? null : updated('contact', contact, { updated_at: work.now });
    const applied = await this.write.apply(work, {
      ...{ operation: 'setContactTags', contactId: contact.id, rows: [...rows, touched] },
    });
    if (touched !== null) await copyToPulse(work.db, work.actor.workspaceId, contact.id);
    return applied;
  }
}

function retag(contactId: string, { known, worn }: Tags): RowDiff[] {
  const wornIds = worn.map((row) => row.tag_id);
  const added = known.filter((id) => !wornIds.includes(id));
  return [
    ...worn.filter((row) => !known.includes(row.tag_id)).map((row) => removed('contact_tag', row)),
    ...added.map((tag) => inserted('contact_tag', { id: newUuid(), contact_id: contactId, tag_id: tag })),
  ];
}
