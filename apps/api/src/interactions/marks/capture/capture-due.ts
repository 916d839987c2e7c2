import { readWords, TEXT_LIMITS, wallClock } from '@heed/domain';
import type { Writing } from '@heed/listening';
import type { Meaning } from './captured';
import type { MarkScene } from './mark-scene';
import { dueInstant, isDue, readDue } from './read-due';
import { tooLong } from './too-long';

/** What is promised, and when it is due where a day ahead is named; else it is promised in all of its words. */
export function capturePromise(text: string, { writing }: MarkScene): Meaning {
  const problem = tooLong(text, TEXT_LIMITS.promise);
  if (problem !== null) return { problem };
  const due = readDue(text, writing);
  const dueAt = due === null ? null : dueInstant(due, writing);
  return due === null || dueAt === null ? { text } : { text: due.text, dueAt };
}

/** When to come back, and what for. */
export function captureFollowUp(text: string, { writing, author, contactName }: MarkScene): Meaning {
  if (author !== 'USER')
    return { problem: 'An integration has nothing to do later. Send a reminder that names a member.' };
  const problem = tooLong(text, TEXT_LIMITS.reminder);
  if (problem !== null) return { problem };
  const titled = (words: string | null) => words ?? `Get back to ${contactName}`.slice(0, TEXT_LIMITS.reminder);
  const due = readDue(text, writing);
  if (due === null) return plainFollowUp(text, writing, titled);
  const { date, time } = due;
  const title = titled(due.rest ? due.text : null);
  if (time === null)
    return date < wallClock(writing.at, writing.zone).date ? { problem: PAST } : { text: title, dueDate: date };
  const dueAt = dueInstant(due, writing);
  return dueAt === null ? { problem: PAST } : { text: title, dueAt };
}

/** "Next week" is no day of a promise, but a good one to come back: as the plain words of a reminder are read. */
function plainFollowUp(
  text: string,
  { language, at, zone }: Writing,
  titled: (words: string | null) => string,
): Meaning {
  if (!/^en\b/i.test(language) || !isDue(wallClock(at, zone).date)) return { problem: NO_DATE };
  const { due, series, title, problem } = readWords(text, { timeZone: zone, now: at });
  if (due === null || series !== null || problem !== null) return { problem: NO_DATE };
  return { text: titled(title === '' ? null : title), dueAt: due.dueAt, dueDate: due.dueDate };
}

const NO_DATE = 'No day can be read in it. Write one, such as “fri 10”, “next tuesday” or “12.3.”.';
const PAST = 'That lies before what the note tells of. Write a day after it.';
