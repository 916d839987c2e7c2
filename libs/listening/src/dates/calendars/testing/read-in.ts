import { expect } from '@jest/globals';
import { readDates } from '../../read-dates';

/** A Monday, 10:00 in Berlin, where people work from Monday to Friday. */
export const BERLIN = {
  at: '2026-11-23T09:00:00Z',
  zone: 'Europe/Berlin',
  isWorkday: (date: string) => ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay()),
};

/** Expects dates (`YYYY-MM-DD` or `YYYY-MM-DD HH:MM`) of sentences in a language, with words that stand where it says. */
export const readIn = (language: string) => (sentence: string, dates: readonly string[]) => {
  const found = readDates(sentence, { ...BERLIN, language });
  expect(found.map(({ date, time }) => (time === null ? date : `${date} ${time}`))).toEqual(dates);
  for (const { from, words } of found) expect(sentence.slice(from, from + words.length)).toBe(words);
};
