import type { BriefWording } from './brief-wording';
import type { CadenceWording } from './cadence-wording';
import type { ClockWording } from './clock-wording';
import type { DeskWording } from './desk-wording';
import type { HearingWording } from './hearing-wording';
import type { MoreSuggestionWording } from './more-suggestion-wording';
import type { MailWording } from './mail-wording';
import type { OwedWording } from './owed-wording';
import type { NotificationWording } from './notification-wording';
import type { RecurrenceWording } from './recurrence-wording';
import type { SuggestionWording } from './suggestion-wording';

/** Every sentence that rules and brief can say, by its key, with the parameters it needs. */
export type Wording = BriefWording &
  CadenceWording &
  ClockWording &
  DeskWording &
  HearingWording &
  MailWording &
  OwedWording &
  NotificationWording &
  RecurrenceWording &
  SuggestionWording &
  MoreSuggestionWording;

export type WordingKey = keyof Wording;

/** The sentences of a part, as ICU messages in one language. */
export type Messages<Part> = Readonly<Record<keyof Part, string>>;
