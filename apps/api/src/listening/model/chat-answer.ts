import { FACT_KINDS } from '@heed/domain';
import {
  dateOnly,
  excerpt,
  PAIN_CATEGORIES,
  PREFERENCE_KEYS,
  PREFERENCE_STRENGTHS,
  preferenceValue,
  type PreferenceKey,
  TEXT_LIMITS,
} from '@heed/domain';
import type { HeardFact, Passage } from '@heed/listening';

/** What a language model answered is no list of facts. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

type Told = Readonly<Record<string, unknown>>;

const MOST_FACTS = 20;
const LONGEST_QUOTE = 500;
const SENTENCE_END = /[.!?…](?=\s)|\n/g;
// It stands in every whole letter that begins or ends with it, and the database takes none.
const HALF_LETTER = /\p{Cs}/u;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * The facts in what a language model answered about a note. Of a fact whose words do not stand in the note letter by
 * letter nothing is left, and of what is no word of the vocabulary neither. `model` is its name.
 * @throws NoAnswer when it is no such answer at all
 */
export function factsOf(answer: string, note: string, model: string): readonly HeardFact[] {
  const { facts } = contentOf(answer);
  if (!Array.isArray(facts)) throw new NoAnswer('It did not answer with a list of facts.');
  return facts.slice(0, MOST_FACTS).flatMap((fact: unknown) => factOf(toldIn(fact), note, model) ?? []);
}

/** The object that the chat's message holds, whatever stands around it. */
function contentOf(answer: string): Told {
  const choices = toldIn(parsed(answer))['choices'];
  const content = toldIn(toldIn(Array.isArray(choices) ? choices[0] : null)['message'])['content'];
  if (typeof content !== 'string') throw new NoAnswer('It did not answer as a chat does.');
  return toldIn(parsed(content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NoAnswer('It did not answer in JSON, or too long.');
  }
}

function factOf(told: Told, note: string, model: string): HeardFact | null {
  const kind = FACT_KINDS.find((one) => one === told['kind']);
  const quote = typeof told['quote'] === 'string' ? told['quote'].trim() : '';
  const from = quote === '' || quote.length > LONGEST_QUOTE || HALF_LETTER.test(quote) ? -1 : note.indexOf(quote);
  if (kind === undefined || from < 0) return null;
  const words = { from, to: from + quote.length };
  const sentence = sentenceAround(note, words);
  const details = {
    painPoint: kind === 'PAIN_POINT' ? painPointOf(told, note.slice(sentence.from, sentence.to)) : null,
    preference: kind === 'PREFERENCE' ? preferenceOf(told, quote) : null,
    promise: kind === 'PROMISE' ? promiseOf(told, quote) : null,
    event: kind === 'EVENT' ? eventOf(told, quote) : null,
  };
  return { kind, cue: model, sentence, words, ...details };
}

/** The sentence, or the line, in which a passage of a note stands. */
export function sentenceAround(note: string, { from, to }: Passage): Passage {
  const ends = [...note.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  const begin = ends.findLast((end) => end <= from) ?? 0;
  const end = ends.find((one) => one >= to) ?? note.length;
  const inner = note.slice(begin, end);
  const blank = inner.length - inner.trimStart().length;
  return { from: begin + blank, to: begin + inner.trimEnd().length };
}

function painPointOf(told: Told, sentence: string): HeardFact['painPoint'] {
  const severity = told['severity'];
  const known = typeof severity === 'number' && [1, 2, 3, 4].includes(severity);
  return {
    title: line(told['title'], sentence),
    category: PAIN_CATEGORIES.find((one) => one === told['category']) ?? 'OTHER',
    severity: known ? severity : 2,
    theirWords: sentence,
  };
}

function preferenceOf(told: Told, quote: string): HeardFact['preference'] {
  const value = line(told['value'], quote);
  const named: PreferenceKey = PREFERENCE_KEYS.find((one) => one === told['key']) ?? 'OTHER';
  const found = preferenceValue(named, value);
  return {
    key: found.problem ? 'OTHER' : named,
    value: found.problem ? value : found.value,
    strength: PREFERENCE_STRENGTHS.find((one) => one === told['strength']) ?? 'LIKES',
    source: 'STAFF_OBSERVED',
  };
}

function promiseOf(told: Told, quote: string): HeardFact['promise'] {
  const date = dateIn(told['date']);
  const time = typeof told['time'] === 'string' && TIME.test(told['time']) && date !== null ? told['time'] : null;
  const direction = told['direction'] === 'THEIRS' ? 'THEIRS' : 'OURS';
  return { direction, text: line(told['text'], quote), date, time };
}

function eventOf(told: Told, quote: string): HeardFact['event'] {
  return { kind: 'OTHER', label: line(told['label'], quote), date: dateIn(told['date']) };
}

function dateIn(told: unknown): string | null {
  const found = dateOnly(typeof told === 'string' ? told : '');
  return found.problem ? null : found.value;
}

function line(told: unknown, otherwise: string): string {
  const text = typeof told === 'string' ? told.replace(/\p{Cc}|\p{Cs}/gu, ' ').trim() : '';
  return excerpt(text === '' ? otherwise : text, TEXT_LIMITS.title);
}

function toldIn(value: unknown): Told {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
