import { createHash } from 'node:crypto';
import type { FactKind, HeardBy } from '@heed/domain';
import { type HeardFact, listen, type Passage, type Writing } from '@heed/listening';
import { Logger } from '@nestjs/common';

/** Where something stands in a note, with what stands there. */
export interface Quote extends Passage {
  readonly text: string;
}

/** A fact as it is kept with its interaction. */
export interface KeptFact extends Omit<HeardFact, 'sentence' | 'words'> {
  readonly key: string;
  readonly by: HeardBy;
  readonly sentence: Quote;
  readonly words: Quote;
}

const log = new Logger('listening');

/** What is heard in a note that is being saved: nothing where listening fails, because no note may be lost by it. */
export function factsWhileSaving(note: string, writing: Writing): readonly KeptFact[] {
  try {
    return listen(note, writing).facts.map((fact) => keptFact(note, fact));
  } catch (error) {
    log.error({ code: 'a note was not heard', err: error });
    return [];
  }
}

/** A fact as it is kept, out of the note in which it was heard. */
export function keptFact(note: string, fact: HeardFact, by: HeardBy = 'CUE'): KeptFact {
  const { sentence, words } = fact;
  return {
    ...fact,
    key: factKey(note, fact.kind, words),
    by,
    sentence: quoted(note, sentence),
    words: quoted(note, words),
  };
}

/** What stands at this place of a note. */
export function quoted(note: string, { from, to }: Passage): Quote {
  return { from, to, text: note.slice(from, to) };
}

/**
 * What a fact of a note is answered by: the same for the same kind and the same words, the how-manieth time they stand
 * in the note apart. So an answer outlives a change of anything else in it, and another listener that hears the same.
 */
export function factKey(note: string, kind: FactKind, { from, to }: Passage): string {
  const words = note.slice(from, to);
  const before = note.slice(0, from).split(words).length - 1;
  const said = JSON.stringify([kind, words.toLowerCase().replace(/\s+/gu, ' '), before]);
  return createHash('sha256').update(said).digest('hex').slice(0, 32);
}
