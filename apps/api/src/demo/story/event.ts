import type {
  Channel,
  ConsentPurpose,
  ConsentState,
  Direction,
  Emotion,
  Feeling,
  FeelingSource,
  InteractionStatus,
  LawfulBasis,
  LifecycleStage,
  ListeningMark,
  Outcome,
  PainCategory,
  PainStatus,
  RecoveryStepKind,
  Situation,
  Visibility,
} from '@heed/domain';
import type { StaffKey } from '../staff';
import type { Moment } from './moment';
import type { Day, Liking, Tie } from './person';

/** What every event says: when it was written down, and by whom. */
interface Written {
  readonly on: Moment;
  readonly by: StaffKey;
}

/** The keys of the preset's types that stories use. */
export type TypeKey =
  | 'CALL'
  | 'EMAIL'
  | 'VISIT'
  | 'CHAT'
  | 'MEETING'
  | 'VIDEO_CALL'
  | 'SMS'
  | 'MESSAGE'
  | 'LETTER'
  | 'EVENT'
  | 'FEEDBACK'
  | 'ORDER'
  | 'DELIVERY'
  | 'PURCHASE'
  | 'NOTE'
  | 'OTHER';

/** A touchpoint, with what was learned in it. */
export interface Talk extends Written {
  readonly log: TypeKey;
  /** Whom it is about, by their key. */
  readonly with: string;
  /** Other people of the story who took part. */
  readonly also?: readonly string[];
  /** What later events call it by. */
  readonly key?: string;
  /** When it takes place, for one that is planned ahead. */
  readonly plannedFor?: Moment;
  /** How long it took. */
  readonly minutes?: number;
  /** The type's own when left out. */
  readonly direction?: Direction;
  readonly status?: InteractionStatus;
  /** CONNECTED for calls that took place, when left out. */
  readonly outcome?: Outcome;
  readonly situation?: Situation;
  readonly subject?: string;
  /** The note, as short as staff write. */
  readonly body?: string;
  /** What they said, word for word. */
  readonly theirWords?: string;
  readonly feeling?: Feeling;
  readonly feelingSource?: FeelingSource;
  readonly emotions?: readonly Emotion[];
  readonly listening?: readonly ListeningMark[];
  readonly visibility?: Visibility;
  readonly pains?: readonly Pain[];
  readonly likings?: readonly Liking[];
  readonly promises?: readonly Vow[];
  readonly reminders?: readonly Nudge[];
  /** Promises, by their keys, that it fulfils. */
  readonly keeps?: readonly string[];
}

/** What hurts: a new one with title and category, or `again` one that was told before, by its key. */
export type Pain =
  | {
      readonly key: string;
      readonly title: string;
      readonly category: PainCategory;
      readonly theirWords?: string;
      /** 1 nuisance, 2 costs time, 3 stops their work, 4 may make them leave. */
      readonly severity?: 1 | 2 | 3 | 4;
    }
  | { readonly again: string; readonly theirWords?: string };

/** A promise of ours, unless it is THEIRS. */
export interface Vow {
  readonly key: string;
  readonly text: string;
  readonly due?: Moment;
  readonly direction?: 'THEIRS';
  /** Whoever writes it down, when left out. */
  readonly by?: StaffKey;
}

/** A reminder: due at a time, or on a day when the moment has none. */
export interface Nudge {
  readonly key?: string;
  readonly title: string;
  readonly due: Moment;
  /** How it comes round, as an RRULE; once when left out. */
  readonly again?: string;
  /** It is counted from the day it is done. */
  readonly afterIt?: boolean;
  /** How long before somebody is told of it, in minutes. */
  readonly leads?: readonly number[];
  /** Whoever writes it down, when left out. */
  readonly for?: StaffKey;
}

/** What can happen in a story; each is written by the command that people use for it. */
export type Event =
  | Talk
  /** A promise gets a new date; `told` when they heard of it, in the talk of that key. */
  | (Written & { readonly move: string; readonly to: Moment; readonly told?: string })
  /** A promise is kept without a talk, will not be kept, or is no longer wanted. */
  | (Written & { readonly keep: string })
  | (Written & { readonly breaks: string; readonly told?: string })
  | (Written & { readonly release: string; readonly told?: string })
  /** How far we are with what hurts; RESOLVED_CONFIRMED needs the talk in which they said so. */
  | (Written & { readonly pain: string; readonly is: PainStatus; readonly said?: string })
  /** What is on record of a person changes. */
  | (Written & { readonly edit: string; readonly set: Edit })
  | (Written & { readonly archive: string })
  | Care
  /** An entry is put right, or pinned on top. */
  | (Written & { readonly correct: string; readonly set: { readonly body?: string; readonly feeling?: Feeling } })
  | (Written & { readonly pin: string })
  /** A reminder about somebody that came from no talk; and one that is done. */
  | (Written & { readonly remind: string; readonly of: Nudge })
  | (Written & { readonly done: string })
  | (Written & { readonly day: Day; readonly of: string })
  | (Written & { readonly tie: Tie; readonly of: string })
  | (Written & { readonly prefers: Liking; readonly of: string })
  | (Written & { readonly consent: string; readonly to: Consent })
  | (Written & { readonly block: string; readonly channel: Channel; readonly reason: string });

/** What colleagues do for a person: see to what hurt them in the talk of that key, or hand them over and take them over. */
export type Care =
  | (Written & { readonly tend: string; readonly hurtIn: string })
  | (Written & { readonly step: RecoveryStepKind; readonly of: string; readonly hurtIn: string; readonly in?: string })
  | (Written & { readonly hand: string; readonly to: StaffKey; readonly note: string })
  | (Written & { readonly takeOver: string });

/** What they agreed to or refused, and where they said so. */
interface Consent {
  readonly channel: Channel;
  readonly purpose: ConsentPurpose;
  readonly state: ConsentState;
  readonly basis?: LawfulBasis;
  readonly source: string;
}

/** What changes about a person; what is left out stays. */
export interface Edit {
  readonly familyName?: string;
  readonly nameToUse?: string;
  readonly pronouns?: string;
  readonly importance?: 1 | 2 | 3;
  readonly owner?: StaffKey | null;
  readonly stage?: LifecycleStage;
  readonly deceasedOn?: Moment;
}
