import type { Writing } from './dates/heard-date';
import type { Tongue } from './facts/cue';
import { hearFacts } from './facts/hear-facts';
import { plainOf } from './facts/plain';
import type { HeardNote } from './heard';
import { languageOf, type ListenedLanguage } from './language/language-of';
import { englishModel } from './model/english-model';
import { factsOf, type ToldSentence } from './records/facts-of';
import { type Sentence, sentencesOf } from './sentences';
import { TONGUES } from './tongues';
import { toneOfNote } from './tone/tone-of-note';

/** How much of a note is read, in UTF-16 code units. */
const READ = 20_000;
/** How many facts of a note are told. */
const MOST_FACTS = 200;
const LETTER = /\p{L}/u;

/**
 * What a note says: its language, how it sounds, and the facts it tells, each with its sentence and its words. The same
 * note and writing are always heard alike; nothing is kept, nothing leaves, and no note makes it throw. Of a note of more
 * than 20,000 code units the rest is left out, which `cutAt` says; of more than 200 facts the first are told.
 */
export function listen(note: string, writing: Writing): HeardNote {
  const cutAt = note.length > READ ? READ : null;
  const text = note.slice(0, READ);
  if (!LETTER.test(text)) return { outcome: 'NOTHING_TO_HEAR', language: null, cutAt, tone: null, facts: [] };
  const language = languageOf(text, writing.language);
  const tongue = language === null ? null : TONGUES[language];
  if (language === null || tongue === null)
    return { outcome: 'OTHER_LANGUAGE', language, cutAt, tone: null, facts: [] };
  const inItsLanguage = { ...writing, language: withRegion(language, writing.language) };
  const plain = plainOf(text, tongue);
  const told = sentencesOf(text, language).map((sentence) => toldIn(sentence, plain, tongue));
  return {
    outcome: 'HEARD',
    language,
    cutAt,
    tone: toneOf(told, language),
    facts: firstOf(told, (one) => factsOf(one, tongue, inItsLanguage)),
  };
}

function toldIn(sentence: Sentence, note: string, tongue: Tongue): ToldSentence {
  const plain = note.slice(sentence.from, sentence.to);
  return { sentence, plain, heard: hearFacts(plain, tongue) };
}

// Each fact is read for its dates, so that a note of nothing but facts would keep everybody waiting.
function firstOf<T>(told: readonly ToldSentence[], of: (one: ToldSentence) => readonly T[]): T[] {
  const found: T[] = [];
  for (const one of told) {
    if (found.length >= MOST_FACTS) break;
    found.push(...of(one));
  }
  return found.slice(0, MOST_FACTS);
}

/** Only English: no other language beats chance yet. */
function toneOf(told: readonly ToldSentence[], language: ListenedLanguage): HeardNote['tone'] {
  if (language !== 'en') return null;
  const spoken = told
    .filter(({ sentence }) => LETTER.test(sentence.text))
    .map(({ sentence, heard }) => ({ text: sentence.text, kinds: heard.map(({ cue }) => cue.kind) }));
  return toneOfNote(spoken, englishModel());
}

/** The writer's own variety of the note's language, which decides how 1/2 is read. */
function withRegion(language: ListenedLanguage, writers: string): string {
  return writers.toLowerCase().split('-')[0] === language ? writers : language;
}
