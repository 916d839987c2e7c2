import type { CadenceSetting } from '../cadences/cadence-setting';
import type { BusinessCalendar } from '../time/business-calendar';
import type { Instant } from '../time/instant';
import type { RuleKey } from '../vocabulary/suggestions';

/** What holds for every contact the viewer looks at. */
export interface Setting {
  /** The workspace's, with its zone. */
  readonly calendar: BusinessCalendar;
  /** Those of tags, stages and kinds; a person's own is in their snapshot. */
  readonly cadences: readonly CadenceSetting[];
  readonly viewer: {
    /** Null for an integration. */
    readonly memberId: string | null;
    /** How often this member dismissed a rule in the last 30 days, whoever it was about; a rule left out: never. */
    readonly dismissals30Days: Readonly<Partial<Record<RuleKey, number>>>;
    /** Until when this member is away; null or left out: they are here, as far as anybody knows. */
    readonly absentUntil?: Instant | null;
  };
  /** BCP 47; the language of the sentences, with the region that decides how dates look in them. */
  readonly language: string;
  /** IANA; the clocks that the days in the sentences are told by: the reader's. No rule decides by them. */
  readonly readerZone: string;
}
