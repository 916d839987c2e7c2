import { readText, readWords, text as checkedText, TEXT_LIMITS, timeZone as checkedZone } from '@heed/domain';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import type { Recurrence } from '../series/recurrence.type';
import type { ReadReminder } from './read-reminder.type';

/** Words as somebody gives them. */
interface Given {
  readonly text: string;
  /** IANA; null: the viewer's clocks. */
  readonly timeZone: string | null;
}

interface Clocks {
  readonly language: string;
  readonly zone: string;
}

const CLOCKS = `SELECT w.language, coalesce(m.time_zone, w.time_zone) AS zone FROM workspace w
  LEFT JOIN membership m ON m.workspace_id = w.id AND m.id = $2 WHERE w.id = $1`;

/** Reads plain words as a reminder, on the clocks of the viewer unless another zone is given: one statement. */
export async function readPlainWords(db: Db, viewer: Principal, given: Given, now: string): Promise<ReadReminder> {
  const [clocks] = await db.query<Clocks>(CLOCKS, [viewer.workspaceId, viewer.id]);
  if (clocks === undefined) throw new Error('A workspace that is gone.');
  const { value: zone, problem: noZone } = checkedZone(given.timeZone ?? clocks.zone);
  const { problem } = checkedText(given.text, TEXT_LIMITS.reminderWords);
  const wrong = noZone ?? problem;
  const timeZone = noZone ? clocks.zone : zone;
  if (wrong) return { title: given.text, ...NOTHING, timeZone, problem: wrong.message };
  const read = readWords(given.text, { timeZone, now });
  const { dueAt = null, dueDate = null } = read.due ?? {};
  const text = readText(clocks.language, read, now);
  return {
    title: read.title,
    dueAt,
    dueDate,
    timeZone,
    recurrence: recurrenceOf(read, clocks),
    text,
    problem: read.problem,
  };
}

const NOTHING = { dueAt: null, dueDate: null, recurrence: null, text: '' };

function recurrenceOf({ series, due }: ReturnType<typeof readWords>, { language }: Clocks): Recurrence | null {
  if (series === null || due === null) return null;
  const { rule, anchor, start } = series;
  return { rule, anchor, start, occurrence: 1, language, due: { ...due, occurrence: 1 } };
}
