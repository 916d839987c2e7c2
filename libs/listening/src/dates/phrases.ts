import { type Day, dated, endOfMonth, endOfWorkWeek, nextDayNumbered, workdaysAfter, writtenOn } from './day';
import type { HeardDate, Writing } from './heard-date';

/** A way of naming a day that calendars alone do not know: what business people say. */
interface Phrase {
  /** All that is needed of the sentence; groups are handed over. Case does not matter. */
  readonly says: RegExp;
  readonly day: (groups: readonly (string | undefined)[], today: Day, writing: Writing) => Day | null;
}

const NUMBERS: readonly (readonly string[])[] = [
  ['one', 'a', 'an', 'einem', 'einer', 'ein', 'un', 'une', 'uno', 'una'],
  ['two', 'zwei', 'deux', 'dos', 'a couple of', 'ein paar'],
  ['three', 'drei', 'trois', 'tres'],
  ['four', 'vier', 'quatre', 'cuatro'],
  ['five', 'fünf', 'cinq', 'cinco'],
  ['six', 'sechs', 'seis'],
  ['seven', 'sieben', 'sept', 'siete'],
  ['eight', 'acht', 'huit', 'ocho'],
  ['nine', 'neun', 'neuf', 'nueve'],
  ['ten', 'zehn', 'dix', 'diez'],
];
const NUMBER = `(\\d{1,2}|${NUMBERS.flat().join('|')})`;
const BEFORE = /before|vor|avant|antes/i;

const phrase = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${pattern.replaceAll(' ', '\\s{1,3}')}(?![\\p{L}\\p{N}])`, 'giu');

const PHRASES: readonly Phrase[] = [
  {
    says: phrase(
      `(?:with)?in(?: the next)?(?: about)? ${NUMBER} (?:working|business|work|week)[- ]?days?|` +
        `(?:innerhalb von |in |binnen )${NUMBER} (?:werktag|arbeitstag)en?|` +
        `(?:sous|dans|d'ici) ${NUMBER} jours? ouvr(?:és?|ables?)|(?:en|dentro de) ${NUMBER} días? (?:hábil(?:es)?|laborables?)`,
    ),
    day: (groups, today, writing) => workdaysAfter(today, count(groups), writing),
  },
  {
    says: phrase(
      `in (?:a|one|two) fortnights?|(?:with)?in a fortnight|in vierzehn tagen|dans une quinzaine|en quince días`,
    ),
    day: (_, today) => today.add({ days: 14 }),
  },
  {
    says: phrase(
      '(?:by |before |until )?(?:the )?(?:end of (?:the |this )?(?:business |working )?day|eod|close of business|cob|end of play)|' +
        "bis (?:heute )?(?:abend|feierabend)|heute noch|noch heute|(?:en |d'ici la )?fin de (?:la )?journée|(?:al |a )?final del día",
    ),
    day: (_, today) => today,
  },
  {
    says: phrase(
      '(?:by |before |until |at )?(?:the )?end of next week|(?:bis )?ende (?:der )?nächster?n? woche|(?:à la )?fin de la semaine prochaine|(?:a )?finales de la próxima semana',
    ),
    day: (_, today, writing) => endOfWorkWeek(today.add({ days: 7 }), writing),
  },
  {
    says: phrase(
      "(?:by |before |until |at )?(?:the )?end of (?:the |this )?week|eow|(?:bis )?(?:zum )?ende (?:der|dieser) woche|(?:bis )?(?:zum )?wochenende|(?:en |d'ici la |à la )?fin de (?:la |cette )?semaine|(?:a )?final(?:es)? de (?:la|esta) semana",
    ),
    day: (_, today, writing) => endOfWorkWeek(today, writing),
  },
  {
    says: phrase(
      '(?:by |before |until |at )?(?:the )?end of next month|(?:bis )?ende (?:des )?nächsten monats|(?:à la )?fin du mois prochain|(?:a )?finales del próximo mes',
    ),
    day: (_, today) => endOfMonth(today.with({ day: 1 }).add({ months: 1 })),
  },
  {
    says: phrase(
      "(?:by |before |until |at )?(?:the )?end of (?:the |this )?month|eom|(?:bis )?(?:zum )?(?:monatsende|ende (?:des|dieses) monats)|(?:à la |d'ici la )?fin du mois|(?:a )?final(?:es)? de(?:l| este) mes",
    ),
    day: (_, today) => endOfMonth(today),
  },
  {
    says: phrase(
      "(?:by |before |until |at )?(?:the )?end of (?:the |this )?year|(?:bis )?(?:zum )?(?:jahresende|ende (?:des|dieses) jahres)|(?:à la )?fin de l'année|(?:a )?final(?:es)? de(?:l| este) año",
    ),
    day: (_, today) => dated(today, 12, 31, null),
  },
  {
    says: phrase('(?:(?:by |until |in )?(?:the )?(?:end of )?)q([1-4])'),
    day: ([quarter], today) => {
      const month = Number(quarter) * 3;
      const last = dated(today, month, month === 6 || month === 9 ? 30 : 31, null);
      return last;
    },
  },
  {
    says: phrase(
      '(?:early|at the (?:start|beginning) of) next week|anfang nächster woche|début de semaine prochaine|a principios de la próxima semana',
    ),
    day: (_, today, writing) => workdaysAfter(today.add({ days: 7 - today.dayOfWeek }), 1, writing),
  },
  {
    says: phrase(
      '(on|by|before|until|till|for) the (\\d{1,2})(?:st|nd|rd|th)(?! (?:of|january|february|march|april|may|june|july|august|september|october|november|december|time|floor|delivery|order|visit|call))|' +
        '(am|bis zum|bis|zum|vor dem) (\\d{1,2})\\.(?! ?(?:\\d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember))|' +
        '(le|avant le|pour le) (\\d{1,2})(?! ?(?:\\d|h|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))|' +
        '(el(?: día)?|antes del|para el) (\\d{1,2})(?! ?(?:\\d|de ))',
    ),
    day: (groups, today) => {
      const given = groups.filter((group) => group !== undefined);
      const found = nextDayNumbered(today, Number(given[1]));
      return found !== null && BEFORE.test(given[0] ?? '') ? found.subtract({ days: 1 }) : found;
    },
  },
  {
    // The calendar reader looks for it in this year and the next alone.
    says: phrase('29(?:th)?(?: of)? feb(?:ruary)?|feb(?:ruary)? 29(?:th)?|29\\. februar|29 février|29 de febrero'),
    day: (_, today) => dated(today, 2, 29, null),
  },
  {
    says: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?(?![\d.])/g,
    day: ([number, month, year], today) =>
      dated(
        today,
        Number(month),
        Number(number),
        year === undefined
          ? null
          : (Number(year) % 100) + (year.length === 4 ? Math.floor(Number(year) / 100) * 100 : 2000),
      ),
  },
];

/** The days a sentence names in the words of business people, in English, German, French and Spanish. */
export function readPhrases(sentence: string, writing: Writing): readonly HeardDate[] {
  const today = writtenOn(writing).toPlainDate();
  return PHRASES.flatMap(({ says, day }) =>
    [...sentence.matchAll(says)].flatMap((match) => {
      const found = day(match.slice(1), today, writing);
      return found === null ? [] : [{ from: match.index, words: match[0], date: found.toString(), time: null }];
    }),
  );
}

function count(groups: readonly (string | undefined)[]): number {
  const said = (groups.find((group) => group !== undefined) ?? '').toLowerCase();
  const known = NUMBERS.findIndex((words) => words.includes(said));
  return known < 0 ? Number(said) : known + 1;
}
