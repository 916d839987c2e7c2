import { RULE_DAYS, type RuleDay } from '../../vocabulary/recurrence';

/** Sources of regular expressions for the words of a reminder, all in small letters. */
export const DAY = '(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?s?';
export const FULL_DAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?';
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
export const NUMBER = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
export const NTH = '(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|last)';
/** Every how-manieth of them. */
export const EVERY_NTH = `(?:other|second|third|fourth|fifth|\\d{1,3}(?:st|nd|rd|th)|${NUMBER})`;
export const UNIT = '(?:day|week|month|year)s?';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NTHS = ['first', 'second', 'third', 'fourth', 'fifth'];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day of a word that `DAY` matches. */
export function ruleDay(word: string): RuleDay {
  return RULE_DAYS.find((day) => word.toUpperCase().startsWith(day)) ?? 'MO';
}

/** The days of a text, in the order in which they stand there. */
export function ruleDays(text: string): RuleDay[] {
  return (text.toLowerCase().match(new RegExp(DAY, 'g')) ?? []).map(ruleDay);
}

/** 1 to 12, of a word that `MONTH` matches. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.toLowerCase().slice(0, 3)) + 1;
}

/** A number in digits or a word; "a" is one. */
export function numberOf(word: string): number {
  const small = word.toLowerCase();
  if (/^\d/.test(small)) return Number.parseInt(small, 10);
  return small === 'a' || small === 'an' ? 1 : NUMBERS.indexOf(small) + 1;
}

/** The number of an ordinal, or of every how-manieth: "other" is the second, "last" -1. */
export function nthOf(word: string): number {
  const small = word.toLowerCase();
  if (small === 'last') return -1;
  if (small === 'other') return 2;
  const at = NTHS.indexOf(small);
  return at >= 0 ? at + 1 : numberOf(small);
}
