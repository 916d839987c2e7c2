import type { Segment } from '@heed/capture';
import type { HeardAnswerInput, LogInteractionInput } from '../../graphql/generated/graphql';
import type { DraftAnswer, LogDraft } from '../draft/log-draft';
import { foundIn } from './found-in';
import { marksOf } from './mark';
import { saidTwice } from './said-twice';

const MAY_BE_MARKED = /[!#~@>:]/;

interface Read {
  /** The stretches of the draft's note; null while nobody has read it, and then the server alone does. */
  readonly segments: readonly Segment[] | null;
  readonly planned: boolean;
  /** IANA zone that days in the note are meant in. */
  readonly zone: string;
}

/**
 * The note as the API takes it: as `rawText`, to the letter, where marks are to be read in it, else as `body`. Marks that
 * are meant as text, or that a field of the form says already, are named in `asText`.
 */
export function noteInput(
  draft: LogDraft,
  { segments, planned, zone }: Read,
): Pick<LogInteractionInput, 'body' | 'rawText' | 'asText' | 'timeZone' | 'answers'> {
  const text = draft.body.trim();
  if (!text) return { body: null };
  const marks = segments && marksOf(segments, draft);
  const asText = marks?.filter((mark) => mark.plain || saidTwice(mark, draft)).map(({ from }) => from) ?? [];
  const isMarked = marks ? asText.length < marks.length : MAY_BE_MARKED.test(text);
  const answers = (note: string) => ({ answers: answersIn(note, draft, planned) });
  if (!isMarked) return { body: text, ...answers(text) };
  return { rawText: draft.body, asText, timeZone: zone, ...answers(draft.body) };
}

/** The answers whose record is still there and will be sent: one that was removed is no answer any more. */
export function standing(draft: LogDraft, planned: boolean): DraftAnswer[] {
  const records = [...draft.promises, ...(planned ? [] : draft.pains), ...draft.preferences].map(({ id }) => id);
  return draft.answers.filter(({ recordId }) => recordId === null || records.includes(recordId));
}

/** What was answered to words that still stand in the note. */
function answersIn(note: string, draft: LogDraft, planned: boolean): HeardAnswerInput[] {
  return standing(draft, planned).flatMap(({ answer, kind, words, from, recordId }) => {
    const found = foundIn(note, { from, text: words });
    return found ? [{ answer, kind, from: found.from, to: found.to, recordId }] : [];
  });
}
