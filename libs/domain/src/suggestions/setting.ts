import type { BusinessCalendar } from '../time/business-calendar';
import type { RelationshipKind } from '../vocabulary/contacts';
import type { RuleKey } from '../vocabulary/suggestions';

/** How often people of a kind are spoken with. */
export interface CadenceSetting {
  readonly id: string;
  readonly kind: RelationshipKind;
  /** Days after the last two-way contact; null: nobody is reminded. */
  readonly idealDays: number | null;
  /** Days after which it is past due; null: it never is. */
  readonly maxDays: number | null;
  /** How often we may write or call in 30 days before we stop suggesting it; null: no limit. */
  readonly ceilingPer30Days: number | null;
}

/** What holds for every contact the viewer looks at. */
export interface Setting {
  /** The workspace's, with its zone. */
  readonly calendar: BusinessCalendar;
  /** At most one per kind. */
  readonly cadences: readonly CadenceSetting[];
  readonly viewer: {
    /** Null for an integration. */
    readonly memberId: string | null;
    /** How often this member dismissed a rule in the last 30 days, whoever it was about; a rule left out: never. */
    readonly dismissals30Days: Readonly<Partial<Record<RuleKey, number>>>;
  };
  /** BCP 47; the language of the sentences, with the region that decides how dates look in them. */
  readonly language: string;
  /** IANA; the clocks that the days in the sentences are told by: the reader's. No rule decides by them. */
  readonly readerZone: string;
}
