import { atMost, type Check, COUNT_LIMITS, type FactKind } from '@heed/domain';
import type { Passage } from '@heed/listening';
import type { HeardAnswerInput } from './heard-answer.input';
import type { Said } from './said';

/** A note as it was sent and as it is kept, and the records that came with it: from the id in the input to that on record. */
export interface AnsweredNote {
  readonly sent: string;
  readonly kept: string;
  readonly records: Readonly<Partial<Record<FactKind, ReadonlyMap<string, string>>>>;
}

/** What was said to a note while it was written. Notes under `answers` what is wrong with it. */
export function checkedAnswers(check: Check, given: readonly HeardAnswerInput[], note: AnsweredNote): Said[] {
  check.take('answers', atMost(given, COUNT_LIMITS.answers));
  return given.map((input, at) => {
    const own = check.under('answers', at);
    const { answer, kind } = input;
    return { answer, kind, ...keptPassage(own, input, note), recordId: recordOf(own, input, note) };
  });
}

/** A passage of a note, checked: it has to stand there and say something. Of a letter in it all of it is meant. */
export function checkedPassage(check: Check, { from, to }: Passage, note: string): Passage {
  if (from < 0 || to > note.length || note.slice(from, to).trim() === '') {
    check.refuse('INVALID', 'from', 'No words stand there in the note. Mark some that do.');
  }
  return { from: splits(note, from) ? from - 1 : from, to: splits(note, to) ? to + 1 : to };
}

// A letter outside the basic plane is two code units; half of one cannot be stored.
function splits(note: string, at: number): boolean {
  return (note.codePointAt(at - 1) ?? 0) > 0xffff;
}

// What is kept of a body is trimmed and in NFC, so its places move.
function keptPassage(check: Check, input: HeardAnswerInput, { sent, kept }: AnsweredNote): Passage {
  const { from, to } = checkedPassage(check, input, sent);
  const moved = (at: number) => Math.min(kept.length, sent.slice(0, at).normalize('NFC').trimStart().length);
  return sent === kept ? { from, to } : { from: moved(from), to: moved(to) };
}

function recordOf(
  check: Check,
  { answer, kind, recordId }: HeardAnswerInput,
  { records }: AnsweredNote,
): string | null {
  const made = records[kind];
  if (answer === 'DISMISSED' || made === undefined) {
    if (recordId) check.refuse('INVALID', 'recordId', 'Nothing is put on record by this. Leave the record out.');
    if (answer === 'ACCEPTED' && kind === 'EVENT') check.refuse('INVALID', 'answer', DATE_LATER);
    return null;
  }
  const found = made.get(recordId?.toLowerCase() ?? '');
  if (found === undefined) check.refuse('INVALID', 'recordId', 'Name the record of this input that came of it.');
  return found ?? null;
}

const DATE_LATER = 'An entry makes no important date as it is logged. Accept it on the entry.';
