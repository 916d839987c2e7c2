import { Check, preferenceValue } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { ContactChanged, ContactWork } from '../contacts/writing/contact-work';
import { removed, type RowDiff, updated } from '../platform/changes/row-diff';
import { idParam } from '../platform/database/id-param';
import type { PreferenceRefInput, UpdatePreferenceInput } from './preference.inputs';
import type { PreferenceRow } from './preference-row';
import { behindSql, foundLearned, type LoadedLearned, WriteLearned } from './write-learned';

const LOAD = `SELECT to_jsonb(pr) AS row, c.owner_id AS "ownerId", ${behindSql('e')} AS behind, null AS named
  FROM preference pr
  JOIN contact c ON c.workspace_id = pr.workspace_id AND c.id = pr.contact_id
  LEFT JOIN interaction e ON e.workspace_id = pr.workspace_id AND e.id = pr.evidence_interaction_id
 WHERE pr.workspace_id = $1 AND pr.id = $2 AND (pr.evidence_interaction_id IS NULL OR e.id IS NOT NULL)`;

/** Changes, confirms or removes a preference on record. */
@Injectable()
export class ChangePreference {
  constructor(private readonly write: WriteLearned) {}

  /** A value that changes was said anew: it is confirmed as of now. */
  update(work: ContactWork, input: UpdatePreferenceInput): Promise<ContactChanged> {
    return this.change(work, 'updatePreference', input, (row) =>
      updated('preference', row, patchOf(input, row, work.now)),
    );
  }

  confirm(work: ContactWork, input: PreferenceRefInput): Promise<ContactChanged> {
    return this.change(work, 'confirmPreference', input, (row) =>
      updated('preference', row, { confirmed_at: work.now }),
    );
  }

  remove(work: ContactWork, input: PreferenceRefInput): Promise<ContactChanged> {
    return this.change(work, 'removePreference', input, (row) => removed('preference', row));
  }

  private async change(
    work: ContactWork,
    operation: string,
    input: PreferenceRefInput,
    decide: (row: PreferenceRow) => RowDiff | null,
  ): Promise<ContactChanged> {
    const { db, actor } = work;
    const [loaded] = await db.query<LoadedLearned<PreferenceRow>>(LOAD, [actor.workspaceId, idParam(input.id)]);
    const { row, behind } = foundLearned(work, loaded, input, 'preference');
    const about = { subject: 'PREFERENCE', subjectId: row.id, contactId: row.contact_id } as const;
    return this.write.apply(work, { operation, ...about, behind, rows: [decide(row)] });
  }
}

function patchOf(input: UpdatePreferenceInput, row: PreferenceRow, now: string) {
  const check = Check.start();
  for (const field of ['value', 'strength', 'source'] as const) {
    if (input[field] === null) check.refuse('REQUIRED', field, 'This may not be empty. Leave it out to keep it.');
  }
  const value = input.value == null ? undefined : check.take('value', preferenceValue(row.key, input.value));
  check.done();
  return {
    value,
    strength: input.strength ?? undefined,
    source: input.source ?? undefined,
    valid_until: input.validUntil,
    confirmed_at: value !== undefined && value !== row.value ? now : undefined,
  };
}
