import type { AnswerKind, FactKind } from '@heed/domain';
import type { Passage } from '@heed/listening';
import { type Answered, answerRow } from '../../listening/hearing-answer-row';
import { factKey, type KeptFact, quoted } from '../../listening/kept-fact';
import type { RowDiff } from '../../platform/changes/row-diff';
import type { Principal } from '../../platform/principal';

/** What somebody said to a passage of a note. */
export interface Said extends Passage {
  readonly answer: AnswerKind;
  readonly kind: FactKind;
  /** What was put on record by it; null when nothing was. */
  readonly recordId: string | null;
}

/** A note, what was heard in it and is not answered yet, and its sentences. */
export interface Heard {
  readonly note: string;
  readonly facts: readonly KeptFact[];
  readonly sentences: readonly Passage[];
}

/** Who answers, in which entry, and when (ISO 8601). */
export interface Answering {
  readonly interactionId: string;
  readonly actor: Principal;
  readonly now: string;
}

/**
 * The rows of what was said to a note, each thing answered once. What somebody keeps or marks answers whatever of its
 * kind was heard in its sentence, so that it is not proposed beside it; what nobody heard is kept as marked by hand.
 */
export function answerRows(said: readonly Said[], heard: Heard, by: Answering): RowDiff[] {
  const rows = new Map<string, RowDiff>();
  for (const one of said) {
    for (const [fact, answer] of answeredBy(one, heard)) {
      if (rows.has(fact.key)) continue;
      rows.set(fact.key, answerRow(fact, { ...by, answer, recordId: one.recordId }));
    }
  }
  return [...rows.values()];
}

/** The keys of what of a note is answered by what was said to it. */
export function keysAnswered(said: readonly Said[], heard: Heard): ReadonlySet<string> {
  return new Set(said.flatMap((one) => answeredBy(one, heard).map(([{ key }]) => key)));
}

function answeredBy(said: Said, { note, facts, sentences }: Heard): (readonly [Answered, AnswerKind])[] {
  const own = ownFact(said, note, sentences);
  const exact = facts.find(({ key }) => key === own.key);
  if (said.answer === 'DISMISSED') return [[exact ?? own, 'DISMISSED']];
  const beside = facts.filter(
    ({ kind, sentence, key }) => kind === said.kind && key !== own.key && touch(sentence, said),
  );
  const others = beside.map((fact) => [fact, 'ACCEPTED'] as const);
  if (exact !== undefined) return [[exact, 'ACCEPTED'], ...others];
  return said.answer === 'MARKED' && others.length > 0 ? others : [[own, said.answer], ...others];
}

function ownFact({ kind, from, to }: Said, note: string, sentences: readonly Passage[]): Answered {
  const around = sentences.filter((sentence) => touch(sentence, { from, to }));
  const sentence = { from: around[0]?.from ?? from, to: around.at(-1)?.to ?? to };
  return {
    key: factKey(note, kind, { from, to }),
    kind,
    sentence: quoted(note, sentence),
    words: quoted(note, { from, to }),
  };
}

function touch(a: Passage, b: Passage): boolean {
  return a.from < b.to && b.from < a.to;
}
