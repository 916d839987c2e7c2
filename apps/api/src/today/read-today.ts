import {
  addBusinessDays,
  capped,
  endOfNextBusinessDay,
  evaluateDesk,
  type Instant,
  isAfter,
  isPaused,
  millis,
  type Setting,
} from '@heed/domain';
import { Injectable } from '@nestjs/common';
import type { Db } from '../platform/database/db';
import type { Principal } from '../platform/principal';
import type { KnownContact } from '../suggestions/known-contact';
import { settingOf } from '../suggestions/known-setting';
import { shown } from '../suggestions/report-of';
import type { Suggestion } from '../suggestions/suggestion.type';
import { type AroundNow, aroundNowStatement, type AskedInteractions } from './around-now';
import { CANDIDATE_COLUMNS, CANDIDATE_CTES } from './candidates-sql';
import { businessDayAgo, dayOf, daysAhead } from './day-limits';
import { dueItem, type KnownDueItem } from './due-item';
import { DUE_COLUMNS, DUE_CTES } from './due-sql';
import { judge, type WorthACall } from './judge';
import type { Today } from './today.type';

interface Found {
  readonly allDue: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly doneToday: number;
  readonly due: readonly KnownDueItem[];
  readonly candidates: readonly KnownContact[];
}

const FIND = `WITH ${DUE_CTES}, ${CANDIDATE_CTES} SELECT ${DUE_COLUMNS}, ${CANDIDATE_COLUMNS}`;
// Its ranges are short whoever asks; planned anew for every request they would cost five times as much.
const KEEP_PLANS = `SET LOCAL plan_cache_mode = 'force_generic_plan'`;
const MOST_SUGGESTIONS = 5;
const MOST_LEFT_IN_PEACE = 5;
const DAYS_COMING_UP = 2;

/** Reads Today in two statements: the setting first, because it says what is due and who waits too long. */
@Injectable()
export class ReadToday {
  async of(db: Db, viewer: Principal, now: Instant, asked: AskedInteractions): Promise<Today> {
    await db.query(KEEP_PLANS);
    const [around] = await db.query<AroundNow>(aroundNowStatement(asked), [viewer.workspaceId, viewer.id, now]);
    if (around === undefined) throw new Error('A statement of one row answered none.');
    const setting = settingOf(around.setting, viewer, now);
    const { calendar } = setting;
    const day = dayOf(now, calendar);
    const { due, candidates, allDue, ...counts } = await find(db, viewer, now, setting);
    const { worth, leftInPeace } = judge(candidates, setting, now);
    const acted = around.setting.decided.filter(({ decidedAt }) => millis(decidedAt) >= millis(day.begin)).length;
    const soon = dayOf(addBusinessDays(now, DAYS_COMING_UP, calendar), calendar).end;
    const items = due.flatMap((item) => dueItem(item, { viewer, calendar, now }));
    return {
      date: day.date,
      ...counts,
      due: items,
      moreDue: allDue - items.length,
      ...best(worth, acted),
      leftInPeace: leftInPeace.slice(0, MOST_LEFT_IN_PEACE),
      comingUp: around.comingUp.filter(({ occurredAt }) => !isAfter(occurredAt, soon)),
      justLogged: around.justLogged,
      notes: evaluateDesk(around.desk, setting, now).notes,
    };
  }
}

async function find(
  db: Db,
  viewer: Principal,
  now: Instant,
  { calendar, cadences, viewer: { dismissals30Days } }: Setting,
) {
  const { date, begin, end } = dayOf(now, calendar);
  const rhythms = cadences.filter((cadence) => cadence.idealDays !== null && !isPaused(cadence, now, calendar.zone));
  const lists = [rhythms, daysAhead(date), dismissals30Days].map((value) => JSON.stringify(value));
  const limits = [now, endOfNextBusinessDay(now, calendar), end, begin];
  const [found] = await db.query<Found>(FIND, [
    viewer.workspaceId,
    viewer.id,
    ...limits,
    ...lists,
    businessDayAgo(now, calendar),
    date,
    JSON.stringify(cadences.filter(({ idealDays }) => idealDays === null)),
  ]);
  if (found === undefined) throw new Error('A statement of one row answered none.');
  return found;
}

/** The best of them, and how many wait for another day because a member is shown only so many in one. */
function best(worth: readonly WorthACall[], actedToday: number): Pick<Today, 'suggestions' | 'held'> {
  const known = new Map(worth.map((one) => [one.suggestion, one.known]));
  const judged = capped([...known.keys()], actedToday);
  const suggestions = judged.shown.slice(0, MOST_SUGGESTIONS).flatMap((suggestion): Suggestion[] => {
    const contact = known.get(suggestion);
    return contact === undefined ? [] : [shown(suggestion, contact)];
  });
  return { suggestions, held: judged.held.length };
}
