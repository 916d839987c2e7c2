import {
  type BusinessCalendar,
  type CadenceSetting,
  DAY_MS,
  type DateOnly,
  type DecisionKind,
  type Instant,
  millis,
  type RuleKey,
  type Setting,
} from '@heed/domain';
import type { Principal } from '../platform/principal';

/** What `knownSetting` reads. */
export interface KnownSetting {
  readonly calendar: {
    readonly timeZone: string;
    readonly hours: BusinessCalendar['hours'];
    readonly holidays: readonly { readonly date: DateOnly }[];
  };
  readonly cadences: readonly CadenceSetting[];
  readonly language: string;
  /** IANA; the reader's. */
  readonly readerZone: string;
  /** The viewer's newest decisions. */
  readonly decided: readonly { readonly rule: RuleKey; readonly kind: DecisionKind; readonly decidedAt: Instant }[];
}

const REMEMBERED_DAYS = 30;

/** What the rules take of it, `now`. */
export function settingOf(known: KnownSetting, viewer: Pick<Principal, 'kind' | 'id'>, now: Instant): Setting {
  const { calendar, cadences, language, readerZone, decided } = known;
  const from = millis(now) - REMEMBERED_DAYS * DAY_MS;
  const dismissals: Partial<Record<RuleKey, number>> = {};
  for (const { rule, kind, decidedAt } of decided) {
    if (kind === 'DISMISSED' && millis(decidedAt) > from) dismissals[rule] = (dismissals[rule] ?? 0) + 1;
  }
  return {
    calendar: {
      zone: calendar.timeZone,
      hours: calendar.hours,
      holidays: calendar.holidays.map(({ date }) => date),
    },
    cadences,
    language,
    readerZone,
    viewer: { memberId: viewer.kind === 'USER' ? viewer.id : null, dismissals30Days: dismissals },
  };
}
