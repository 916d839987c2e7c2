import type { AnswerKind } from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import type { UniqueKeys } from '../platform/changes/change';
import { inserted, type Row, type RowDiff } from '../platform/changes/row-diff';
import type { Principal } from '../platform/principal';
import type { KeptFact } from './kept-fact';

/** What is answered: a fact that was heard, or one that was marked by hand and has no cue. */
export type Answered = Pick<KeptFact, 'key' | 'kind' | 'sentence' | 'words'> & Partial<Pick<KeptFact, 'by' | 'cue'>>;

/** An answer as it is read and changed: columns in snake_case. */
export interface HearingAnswerRow extends Row {
  readonly interaction_id: string;
  readonly key: string;
  readonly answer: AnswerKind;
  readonly record_id: string | null;
}

/** What refuses a second answer to the same thing; `field` is where the input names it. */
export function answeredOnce(field: string): UniqueKeys {
  const message = 'Somebody answered this already. Reload the entry.';
  return { hearing_answer_once: { field, message } };
}

/** The row of an answer, new. */
export function answerRow(
  fact: Answered,
  given: {
    readonly interactionId: string;
    readonly answer: AnswerKind;
    /** What was put on record by it. */
    readonly recordId: string | null;
    readonly actor: Principal;
    /** ISO 8601 instant. */
    readonly now: string;
  },
): RowDiff {
  const { interactionId, answer, recordId, actor, now } = given;
  return inserted('hearing_answer', {
    id: newUuid(),
    interaction_id: interactionId,
    key: fact.key,
    answer,
    kind: fact.kind,
    sentence: fact.sentence.text,
    words: fact.words.text,
    heard_by: fact.by ?? null,
    cue: fact.cue ?? null,
    record_id: recordId,
    answered_by_kind: actor.kind,
    answered_by_id: actor.id,
    answered_by_name: actor.name,
    answered_at: now,
  });
}
