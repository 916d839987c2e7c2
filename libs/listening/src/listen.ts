import type { Writing } from './dates/heard-date';
import { hearFacts } from './facts/hear-facts';
import type { HeardNote } from './heard';
import { languageOf, type ListenedLanguage } from './language/language-of';
import { englishModel } from './model/english-model';
import { factOf } from './records/fact-of';
import { type Sentence, sentencesOf } from './sentences';
import { TONGUES } from './tongues';
import { toneOfNote } from './tone/tone-of-note';

/** How much of a note is read, in UTF-16 code units. */
const READ = 20_000;
const LETTER = /\p{L}/u;

/**
 * What a note says: its language, how it sounds, and the facts it tells, each with its sentence and its words. The same
 * note and writing are always heard alike; nothing is kept, nothing leaves, and no note makes it throw. Of a note of more
 * than 20,000 code units the rest is left out, which `cutAt` says.
 */
export function listen(note: string, writing: Writing): HeardNote {
  const cutAt = note.length > READ ? READ : null;
  const text = note.slice(0, READ);
  if (!LETTER.test(text)) return { outcome: 'NOTHING_TO_HEAR', language: null, cutAt, tone: null, facts: [] };
  const language = languageOf(text, writing.language);
  const tongue = language === null ? null : TONGUES[language];
  if (language === null || tongue === null)
    return { outcome: 'OTHER_LANGUAGE', language, cutAt, tone: null, facts: [] };
  const sentences = sentencesOf(text, language);
  const inItsLanguage = { ...writing, language: withRegion(language, writing.language) };
  return {
    outcome: 'HEARD',
    language,
    cutAt,
    tone: toneOf(sentences, language),
    facts: sentences.flatMap((sentence) =>
      hearFacts(sentence.text, tongue).map((heard) => factOf(heard, sentence, tongue, inItsLanguage)),
    ),
  };
}

/** Only English: no other language beats chance yet. */
function toneOf(sentences: readonly Sentence[], language: ListenedLanguage): HeardNote['tone'] {
  if (language !== 'en') return null;
  const spoken = sentences.map(({ text }) => text).filter((text) => LETTER.test(text));
  return toneOfNote(spoken, englishModel());
}

/** The writer's own variety of the note's language, which decides how 1/2 is read. */
function withRegion(language: ListenedLanguage, writers: string): string {
  return writers.toLowerCase().split('-')[0] === language ? writers : language;
}
