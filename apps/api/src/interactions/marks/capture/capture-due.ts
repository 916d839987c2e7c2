import { TEXT_LIMITS, wallClock } from '@heed/domain';
import type { Meaning } from './captured';
import type { MarkScene } from './mark-scene';
import { dueInstant, readDue } from './read-due';
import { tooLong } from './too-long';

/** What is promised, and when it is due where a day ahead is named; else it is promised in all of its words. */
export function capturePromise(text: string, { writing }: MarkScene): Meaning {
  const problem = tooLong(text, TEXT_LIMITS.promise);
  if (problem !== null) return { problem };
  const due = readDue(text, writing);
  const dueAt = due === null ? null : dueInstant({ date: due.last, time: due.time }, writing);
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
  if (due === null) return { problem: NO_DATE };
  const { date, time } = due;
  const title = titled(due.rest ? due.text : null);
  if (time === null)
    return date < wallClock(writing.at, writing.zone).date ? { problem: PAST } : { text: title, dueDate: date };
  const dueAt = dueInstant(due, writing);
  return dueAt === null ? { problem: PAST } : { text: title, dueAt };
}

const NO_DATE = 'No day can be read in it. Write one, such as “fri 10”, “next tuesday” or “12.3.”.';
const PAST = 'That lies before what the note tells of. Write a day after it.';
