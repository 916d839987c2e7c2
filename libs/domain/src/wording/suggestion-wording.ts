import type { Channel, RelationshipKind } from '../vocabulary/contacts';
import type { Feeling } from '../vocabulary/feelings';
import type { ImportantDateKind } from '../vocabulary/important-dates';

interface Named {
  readonly name: string;
}
interface Dated {
  readonly day: string;
}
interface Until extends Dated {
  readonly until: string;
}
interface Promised extends Dated {
  readonly promise: string;
}
interface Moved extends Dated {
  readonly newDay: string;
}
interface Felt extends Dated {
  readonly feeling: Feeling;
  readonly kind: RelationshipKind;
}
interface Talked extends Dated {
  readonly kind: RelationshipKind;
}
interface Waiting extends Talked {
  /** How often they got in touch again. */
  readonly more: number;
}
interface Yearly extends Talked {
  readonly date: ImportantDateKind;
}
interface Typed {
  /** The label of the interaction type. */
  readonly type: string;
}

/**
 * The sentences of the rules. Law: what to call them first, one dated fact, one suggested step, at most 160 characters.
 * Each is there in full, without what may be long (Short), and without the name (Nameless); the first that fits is said.
 */
export interface RuleWording {
  'suggestion.promiseDue': Named & Promised;
  'suggestion.promiseDueShort': Named & Dated;
  'suggestion.promiseDueNameless': Dated;
  'suggestion.promiseUndated': Named & Promised;
  'suggestion.promiseUndatedShort': Named & Dated;
  'suggestion.promiseUndatedNameless': Dated;
  'suggestion.promiseOverdue': Named & Promised;
  'suggestion.promiseOverdueShort': Named & Dated;
  'suggestion.promiseOverdueNameless': Dated;
  'suggestion.promiseMoved': Named & Promised & Moved;
  'suggestion.promiseMovedShort': Named & Moved;
  'suggestion.promiseMovedNameless': Moved;
  'suggestion.afterNegative': Named & Felt & Typed;
  'suggestion.afterNegativeShort': Named & Felt;
  'suggestion.afterNegativeNameless': Felt;
  'suggestion.stayInTouch': Named & Talked & Typed;
  'suggestion.stayInTouchShort': Named & Talked;
  'suggestion.stayInTouchNameless': Talked;
  'suggestion.missedInbound': Named & Waiting & Typed;
  'suggestion.missedInboundShort': Named & Waiting;
  'suggestion.missedInboundNameless': Waiting;
  'suggestion.importantDate': Named & Yearly & { readonly label: string };
  'suggestion.importantDateShort': Named & Yearly;
  'suggestion.importantDateNameless': Yearly;
}

/** Why a rule says nothing. */
export interface SilenceWording {
  'silence.deceased': Readonly<Record<never, never>>;
  'silence.archived': Dated;
  'silence.noChannel': Readonly<Record<never, never>>;
  'silence.mourning': Dated;
  'silence.asked': Readonly<Record<never, never>>;
  'silence.askedUntil': Dated;
  'silence.justSpoke': Until;
  'silence.snoozed': Until;
  'silence.dismissed': Until;
  'silence.accepted': Until;
  'silence.quiet': { readonly n: number; readonly of: number; readonly until: string };
  'silence.planned': Dated;
  'silence.reminder': Dated;
  'silence.unanswered': { readonly n: number };
  'silence.ceiling': { readonly n: number; readonly max: number };
  'silence.absent': Dated;
  'silence.noProfiling': Readonly<Record<never, never>>;
  'silence.noEvidence': Readonly<Record<never, never>>;
  'silence.sameSubject': Readonly<Record<never, never>>;
  'silence.noPromiseDue': Dated;
  'silence.noPromiseOverdue': Readonly<Record<never, never>>;
  'silence.nothingNegative': Readonly<Record<never, never>>;
  'silence.negativeEarly': Until;
  'silence.neverSpoke': Readonly<Record<never, never>>;
  'silence.talksNotForAll': Readonly<Record<never, never>>;
  'silence.noRhythm': Readonly<Record<never, never>>;
  'silence.rhythmEarly': Dated & { readonly days: number };
  'silence.nothingWaiting': Readonly<Record<never, never>>;
  'silence.answerEarly': Until;
  'silence.noDateNear': Readonly<Record<never, never>>;
  'silence.dateUnconfirmed': Readonly<Record<never, never>>;
  'silence.noGreetings': Readonly<Record<never, never>>;
  'silence.joinsBrief': Readonly<Record<never, never>>;
  'silence.noGap': Readonly<Record<never, never>>;
}

/** What the button of a suggestion says; `when` is a day and a time, or a time today. */
export interface StepWording {
  'step.now': { readonly channel: Channel };
  'step.writeTo': Named;
  'step.at': { readonly channel: Channel; readonly when: string };
  'step.atTheirTime': { readonly channel: Channel; readonly when: string };
  'step.noChannel': Readonly<Record<never, never>>;
}

/** What a record says that has no text of its own. */
export interface EvidenceWording {
  'evidence.cadence': { readonly days: number; readonly max: number };
  'evidence.date': { readonly date: ImportantDateKind; readonly day: string };
}

export type SuggestionWording = RuleWording & SilenceWording & StepWording & EvidenceWording;
