import { Check, Refusal, type Reason } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { CreateContact } from '../contacts/record/create-contact';
import { ApplyChange } from '../platform/changes/apply-change';
import { inserted } from '../platform/changes/row-diff';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import { CompanyByName } from './company-by-name';
import { type ContactRecord, contactRecord } from './contact-record';
import type { CsvValues } from './read-csv';
import type { FileRecord, Outcome } from './record';

const KNOWN = 'SELECT 1 FROM contact WHERE workspace_id = $1 AND source = $2 AND external_id = $3';

/** Writes contacts that a table tells, each with its company and preferred channel. */
@Injectable()
export class ImportContacts {
  constructor(
    private readonly create: CreateContact,
    private readonly companies: CompanyByName,
    private readonly changes: ApplyChange,
  ) {}

  /** One line in the transaction of `db`. @throws Refusal with every reason against it */
  async one(db: Db, actor: Principal, source: string, line: FileRecord<CsvValues>, now: Date): Promise<Outcome> {
    const record = readLine(line, source);
    const known = await db.query(KNOWN, [actor.workspaceId, source, record.input.externalId]);
    if (known.length > 0) return 'KNOWN';
    const at = now.toISOString();
    const companyId = await this.companies.find(db, actor, record.company, at);
    await this.create.run({ db, actor, now: at, about: () => undefined }, { ...record.input, companyId });
    await this.prefer(db, actor, record, at);
    return 'ADDED';
  }

  private async prefer(
    db: Db,
    actor: Principal,
    { input, preferredChannel }: ContactRecord,
    at: string,
  ): Promise<void> {
    if (preferredChannel === null) return;
    const id = newUuid();
    const row = {
      id,
      contact_id: input.id,
      key: 'PREFERRED_CHANNEL',
      value: preferredChannel,
      strength: 'LIKES',
      source: 'IMPORTED',
      evidence_interaction_id: null,
      confirmed_at: at,
      valid_until: null,
      created_at: at,
    };
    await this.changes.apply(db, actor, {
      id: newUuid(),
      at,
      operation: 'recordPreference',
      subject: 'PREFERENCE',
      subjectId: id,
      contactId: input.id,
      rows: [inserted('preference', row)],
    });
  }
}

/** The reasons as one line for the file of what failed. */
export function inOneLine(reasons: readonly Reason[]): string {
  return reasons.map(({ field, message }) => (field.length > 0 ? `${field.join('.')}: ${message}` : message)).join(' ');
}

function readLine(line: FileRecord<CsvValues>, source: string): ContactRecord {
  if (line.value === null) throw new Refusal([{ code: 'INVALID', field: [], message: line.problem ?? '' }]);
  const check = Check.start();
  const record = contactRecord(check, line.value, source);
  check.done();
  return record;
}
