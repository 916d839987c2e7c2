import { type HeardFact, listen, type Writing } from '@heed/listening';
import { type KeptFact, keptFact } from '../kept-fact';
import type { Hearing } from '../hearing.entity';
import type { NoteToHear } from './note-sql';

/** What was heard in an entry, as its row keeps it. */
export type HeardRow = Pick<Hearing, 'outcome' | 'language' | 'zone' | 'cutAt' | 'tone'> & {
  readonly facts: readonly KeptFact[];
};

/**
 * Listens to one entry: to its note, else to what the customer wrote in the conversation. There the customer is who
 * speaks: what they say they will do is theirs to do, and what they like is their own word.
 */
export function hearNote(note: NoteToHear, writing: Writing): HeardRow {
  const spoken = note.body === null || note.body === '';
  const text = (spoken ? note.said : note.body) ?? '';
  const { outcome, language, cutAt, tone, facts } = listen(text, writing);
  const kept = facts.map((fact) => keptFact(text, spoken ? asTheirs(fact) : fact));
  return { outcome, language, zone: writing.zone, cutAt, tone, facts: kept };
}

function asTheirs(fact: HeardFact): HeardFact {
  const { preference, promise } = fact;
  return {
    ...fact,
    preference: preference && { ...preference, source: 'CUSTOMER_STATED' },
    promise: promise && { ...promise, direction: promise.direction === 'OURS' ? 'THEIRS' : 'OURS' },
  };
}
