import { MINUTE_MS, type DateOnly } from '@heed/domain';
import { UpdateBusinessCalendar } from '../calendar/update-business-calendar';
import { CreateTag } from '../tags/create-tag';
import { HOURS } from './bakery';
import { OWNER } from './staff';
import type { Act } from './stage/stage';
import type { Story } from './story/story';

type Holidays = readonly { readonly date: DateOnly; readonly name: string }[];

/** What the owner does first, at the opening: hours, holidays and the tags that stories use. */
export function furnish(stories: readonly Story[], opening: number, holidays: Holidays): readonly Act[] {
  const at = opening + MINUTE_MS;
  const tags = new Set(stories.flatMap(({ people }) => people.flatMap((person) => person.tags ?? [])));
  const hours: Act = {
    at,
    by: OWNER,
    called: 'the hours',
    perform: async (stage, { db, actor, now }) => {
      const version = await stage.versionOf('business_calendar', actor.workspaceId);
      const input = { version, hours: [...HOURS], holidays: onEachDateOne(holidays) };
      return stage.command(UpdateBusinessCalendar).run(db, actor, input, now);
    },
  };
  return [hours, ...[...tags].sort().map((tag) => tagAct(tag, at))];
}

function tagAct(tag: string, at: number): Act {
  const called = `tag ${tag}`;
  return {
    at,
    by: OWNER,
    called,
    perform: (stage, { db, actor, now }) =>
      stage.command(CreateTag).run(db, actor, { id: stage.ids.make(called, at), name: tag }, now),
  };
}

// Ascension Day may fall on Labour Day.
function onEachDateOne(holidays: Holidays) {
  return [...new Map(holidays.map((holiday) => [holiday.date, { ...holiday }])).values()];
}
