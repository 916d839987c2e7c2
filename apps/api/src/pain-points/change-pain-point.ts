import { changedPainStatus, Check, ifGiven, requiredText, text, TEXT_LIMITS, wholeNumber } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { ContactChanged, ContactWork } from '../contacts/writing/contact-work';
import { type RowDiff, updated } from '../platform/changes/row-diff';
import { idParam } from '../platform/database/id-param';
import { foundLearned, type LoadedLearned, namedInteractionSql, WriteLearned } from '../preferences/write-learned';
import type { ChangePainPointStatusInput, UpdatePainPointInput } from './pain-point.inputs';
import type { PainPointRow } from './pain-point-row';

type Loaded = LoadedLearned<PainPointRow>;

// The most open of its mentions decides who may read of it. The contact is locked, because its pulse follows.
const LOAD = `SELECT to_jsonb(pp) AS row, c.owner_id AS "ownerId",
    CASE WHEN told.visibility <> 'NORMAL' THEN to_jsonb(told) END AS behind,
    ${namedInteractionSql('$3', 'pp.contact_id')} AS named
  FROM pain_point pp
  JOIN contact c ON c.workspace_id = pp.workspace_id AND c.id = pp.contact_id
  CROSS JOIN LATERAL (
    SELECT mi.visibility, mi.author_id AS "authorId" FROM pain_mention pm
      JOIN interaction mi ON mi.workspace_id = pm.workspace_id AND mi.id = pm.interaction_id
     WHERE pm.workspace_id = pp.workspace_id AND pm.pain_point_id = pp.id
     ORDER BY array_position('{NORMAL,SENSITIVE,PRIVATE}', mi.visibility), pm.id LIMIT 1) told
 WHERE pp.workspace_id = $1 AND pp.id = $2 FOR NO KEY UPDATE OF c`;

/** Changes what a pain point says, or how far we are with it. */
@Injectable()
export class ChangePainPoint {
  constructor(private readonly write: WriteLearned) {}

  update(work: ContactWork, input: UpdatePainPointInput): Promise<ContactChanged> {
    return this.change(work, 'updatePainPoint', input, ({ row }) => updated('pain_point', row, patchOf(input)));
  }

  /** @throws Refusal REQUIRED when RESOLVED_CONFIRMED lacks the customer's word, INVALID when the word is none */
  changeStatus(work: ContactWork, input: ChangePainPointStatusInput): Promise<ContactChanged> {
    return this.change(work, 'changePainPointStatus', input, ({ row, named }) => {
      const check = Check.start();
      const pain = { status: row.status, lastMentionedAt: row.last_mentioned_at };
      const status = check.take('status', changedPainStatus(pain, input.status, named));
      check.done();
      const resolution_interaction_id = status === 'RESOLVED_CONFIRMED' ? (named?.id ?? null) : null;
      const status_since = status === row.status ? undefined : work.now;
      return updated('pain_point', row, { status, status_since, resolution_interaction_id });
    });
  }

  private async change(
    work: ContactWork,
    operation: string,
    input: { readonly id: string; readonly version: number; readonly interactionId?: string | null },
    decide: (loaded: Loaded) => RowDiff | null,
  ): Promise<ContactChanged> {
    const { db, actor } = work;
    const params = [actor.workspaceId, idParam(input.id), idParam(input.interactionId)];
    const [found] = await db.query<Loaded>(LOAD, params);
    const loaded = foundLearned(work, found, input, 'pain point');
    const about = { subject: 'PAIN_POINT', subjectId: loaded.row.id, contactId: loaded.row.contact_id } as const;
    return this.write.apply(work, { operation, ...about, behind: loaded.behind, rows: [decide(loaded)] });
  }
}

function patchOf(input: UpdatePainPointInput) {
  const check = Check.start();
  for (const field of ['category', 'severity'] as const) {
    if (input[field] === null) check.refuse('REQUIRED', field, 'This may not be empty. Leave it out to keep it.');
  }
  const { title, severity } = input;
  const patch = {
    title: title === undefined ? undefined : check.take('title', requiredText(title, TEXT_LIMITS.title)),
    their_words: check.take(
      'theirWords',
      ifGiven(input.theirWords, (words) => text(words, TEXT_LIMITS.theirWords)),
    ),
    category: input.category ?? undefined,
    severity: check.take(
      'severity',
      ifGiven(severity ?? undefined, (given) => wholeNumber(given, 1, 4)),
    ),
  };
  check.done();
  return patch;
}
