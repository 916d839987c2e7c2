import { Check, checkImportantDate, wallClock } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { ContactChanged, ContactWork } from '../contacts/writing/contact-work';
import { found, FROM_CONTACT, LOADED, type LoadedContact } from '../contacts/writing/load-contact';
import { WriteContact } from '../contacts/writing/write-contact';
import { refuseUnlessCurrent } from '../platform/changes/refuse-unless-current';
import { removed, type RowDiff, updated } from '../platform/changes/row-diff';
import { idParam } from '../platform/database/id-param';
import { BIRTHDAY_KEY, columnsOf, type ImportantDateRow } from './important-date-row';
import type { ImportantDateRefInput, UpdateImportantDateInput } from './important-date.inputs';

interface Loaded extends LoadedContact {
  readonly row: ImportantDateRow;
}

const LOAD = `SELECT ${LOADED}, to_jsonb(d) AS row ${FROM_CONTACT}
    JOIN important_date d ON d.workspace_id = c.workspace_id AND d.contact_id = c.id
   WHERE d.workspace_id = $1 AND d.id = $2`;

/** Changes or removes a day that matters to a person. */
@Injectable()
export class ChangeImportantDate {
  constructor(private readonly write: WriteContact) {}

  /** @throws Refusal ALREADY_EXISTS for a second birthday, INVALID for a day that does not exist, NOT_FOUND, FORBIDDEN, CONFLICT */
  async update(work: ContactWork, input: UpdateImportantDateInput): Promise<ContactChanged> {
    const loaded = await load(work, input);
    return this.apply(work, 'updateImportantDate', loaded, decide(input, loaded, work.now));
  }

  async remove(work: ContactWork, input: ImportantDateRefInput): Promise<ContactChanged> {
    const loaded = await load(work, input);
    return this.apply(work, 'removeImportantDate', loaded, removed('important_date', loaded.row));
  }

  private apply(work: ContactWork, operation: string, { contact }: Loaded, row: RowDiff | null) {
    return this.write.apply(work, { operation, contactId: contact.id, rows: [row], uniqueKeys: BIRTHDAY_KEY });
  }
}

async function load(work: ContactWork, input: ImportantDateRefInput): Promise<Loaded> {
  const [row] = await work.db.query<Loaded>(LOAD, [work.actor.workspaceId, idParam(input.id)]);
  const loaded = found(work, row, 'id', 'There is no such important date.');
  refuseUnlessCurrent(loaded.row, input.version);
  return loaded;
}

function decide(input: UpdateImportantDateInput, { row, time_zone }: Loaded, now: string): RowDiff | null {
  const check = Check.start();
  for (const field of ['kind', 'month', 'day', 'leadDays', 'confirmed'] as const) {
    if (input[field] === null) check.refuse('REQUIRED', field, 'This may not be empty. Leave it out to keep it.');
  }
  const given = {
    kind: input.kind ?? row.kind,
    label: input.label === undefined ? row.label : input.label,
    year: input.year === undefined ? row.year : input.year,
    month: input.month ?? row.month,
    day: input.day ?? row.day,
    leadDays: input.leadDays ?? row.lead_days,
  };
  const checked = checkImportantDate(check, given, wallClock(now, time_zone).date);
  check.done();
  return updated('important_date', row, { ...columnsOf(checked), confirmed: input.confirmed ?? undefined });
}
