import type { DateOnly, OpenSpan, SnapshotPreference } from '@heed/domain';
import { calendarJson } from '../../calendar/read-calendar';
import { readerLanguage } from '../../identity/reader-sql';
import { jsonObject } from '../../platform/database/json-sql';
import type { Window } from '../../platform/window';
import { PREFERENCES } from '../../suggestions/snapshot-sql';

/** What a person's clock is computed from. */
export interface ClockFacts {
  /** As the viewer may read them. */
  readonly preferences: readonly SnapshotPreference[];
  readonly calendar: {
    readonly timeZone: string;
    readonly hours: readonly OpenSpan[];
    readonly holidays: readonly { readonly date: DateOnly }[];
  };
  /** BCP 47, of the reader. */
  readonly language: string;
}

/** `Contact.clock`. */
export const clockWindow: Window = {
  field: 'clock',
  sql: jsonObject({
    preferences: PREFERENCES,
    calendar: calendarJson('c.workspace_id'),
    language: readerLanguage('c.workspace_id'),
  }),
};
