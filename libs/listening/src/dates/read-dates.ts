import * as chrono from 'chrono-node';
import { writtenOn } from './day';
import type { HeardDate, Writing } from './heard-date';
import { readPhrases } from './phrases';

const READERS: Readonly<Record<string, chrono.Chrono>> = {
  en: chrono.en.GB,
  'en-US': chrono.en.casual,
  de: chrono.de.casual,
  fr: chrono.fr.casual,
  es: chrono.es.casual,
};

/** What is read as a time and is none: verbs, and words for the moment itself. */
const NO_DATE = /^(?:now|right now|jetzt|maintenant|ahora|night|sat|sun|mon|mar|may|wed|second|min|sec|sofort)$/i;
/** "tomorrow 9": an hour without its sign, right behind a day. */
const BARE_HOUR = /^,?\s{1,2}(\d{1,2})(?::(\d{2}))?(?:\s?(?:h|uhr|o'clock))?(?![\p{L}\p{N}.:])/iu;

/**
 * The dates that a sentence of at most a few hundred words names, in their order, none over another. Read by chrono-node
 * from the moment of writing on the writer's clocks, ahead of it where a sentence leaves that open, and before it by the
 * phrases of `readPhrases`. The zone of the machine does not matter. A language without a reader is read by phrases alone.
 */
export function readDates(sentence: string, writing: Writing): readonly HeardDate[] {
  const phrases = readPhrases(sentence, writing);
  const free = readCalendarWords(sentence, writing).filter((one) => !phrases.some((other) => touch(one, other)));
  const all = [...phrases, ...free].sort((a, b) => a.from - b.from || b.words.length - a.words.length);
  return all
    .filter((one, at) => !all.slice(0, at).some((other) => touch(one, other)))
    .map((one) => (one.time === null ? withBareHour(one, sentence) : one));
}

function readCalendarWords(sentence: string, writing: Writing): readonly HeardDate[] {
  const reader = READERS[writing.language] ?? READERS[writing.language.split('-')[0] ?? ''];
  if (reader === undefined) return [];
  const wall = writtenOn(writing);
  // The wall clock as if it were UTC: what comes back is wall clock again, whatever zone the machine stands in.
  const instant = new Date(`${wall.toString({ smallestUnit: 'second' })}Z`);
  return reader
    .parse(sentence, { instant, timezone: 0 }, { forwardDate: true })
    .filter(({ text, start }) => !NO_DATE.test(text) && !start.isCertain('timezoneOffset'))
    .map(({ index, text, start }) => ({
      from: index,
      words: text,
      date: [start.get('year'), start.get('month'), start.get('day')].map((part) => pad(part ?? 0)).join('-'),
      time: start.isCertain('hour') ? `${pad(start.get('hour') ?? 0)}:${pad(start.get('minute') ?? 0)}` : null,
    }));
}

function withBareHour(heard: HeardDate, sentence: string): HeardDate {
  const after = sentence.slice(heard.from + heard.words.length);
  const [words, hour, minute = '0'] = BARE_HOUR.exec(after) ?? [];
  if (words === undefined || Number(hour) > 23 || Number(minute) > 59) return heard;
  return { ...heard, words: heard.words + words, time: `${pad(Number(hour))}:${pad(Number(minute))}` };
}

function touch(a: HeardDate, b: HeardDate): boolean {
  return a.from < b.from + b.words.length && b.from < a.from + a.words.length;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
