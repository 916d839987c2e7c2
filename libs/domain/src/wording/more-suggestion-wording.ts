import type { Channel, RelationshipKind } from '../vocabulary/contacts';

interface Named {
  readonly name: string;
}
interface Dated {
  readonly day: string;
}
interface Typed {
  /** The label of the interaction type. */
  readonly type: string;
}
interface Pained {
  /** What hurts, by its title. */
  readonly pain: string;
}
interface Told extends Dated {
  /** When it was told again. */
  readonly again: string;
}
interface OfKind extends Dated {
  readonly kind: RelationshipKind;
}
interface Usual extends OfKind {
  /** The median of the days between talks, rounded. */
  readonly days: number;
}
interface Tried extends Dated {
  readonly n: number;
  readonly tried: Channel;
  readonly channel: Channel;
}
interface Kind extends Dated {
  readonly what: 'REFERRAL' | 'PRAISE' | 'HIGH_SCORE';
}
interface Scored extends OfKind {
  readonly measure: 'CSAT' | 'CES' | 'NPS';
  readonly score: number;
}
interface Timed {
  /** A wall time of the reader. */
  readonly time: string;
}

type NoParams = Readonly<Record<never, never>>;

/** The sentences of the rules that need more than promises, talks and dates; the laws of `RuleWording` hold for them. */
export interface MoreRuleWording {
  'suggestion.theirPromise': Named & Dated & { readonly promise: string };
  'suggestion.theirPromiseShort': Named & Dated;
  'suggestion.theirPromiseNameless': Dated;
  'suggestion.feelingGuessed': Named & Dated & Typed;
  'suggestion.feelingGuessedShort': Named & Dated;
  'suggestion.feelingGuessedNameless': Dated;
  'suggestion.goodNews': Named & Dated & Pained;
  'suggestion.goodNewsShort': Named & Dated;
  'suggestion.goodNewsNameless': Dated;
  'suggestion.repeated': Named & Told & Pained;
  'suggestion.repeatedShort': Named & Told;
  'suggestion.repeatedNameless': Told;
  'suggestion.quiet': Named & Usual & Typed;
  'suggestion.quietShort': Named & Usual;
  'suggestion.quietNameless': Usual;
  'suggestion.noReply': Named & Dated & Typed;
  'suggestion.noReplyShort': Named & Dated;
  'suggestion.noReplyNameless': Dated;
  'suggestion.betterChannel': Named & Tried;
  'suggestion.betterChannelNameless': Tried;
  'suggestion.stepBack': Named & Dated & { readonly n: number };
  'suggestion.stepBackNameless': Dated & { readonly n: number };
  'suggestion.stalePreference': Named & Dated & { readonly value: string };
  'suggestion.stalePreferenceShort': Named & Dated;
  'suggestion.stalePreferenceNameless': Dated;
  'suggestion.renewal': Named & OfKind & { readonly label: string };
  'suggestion.renewalShort': Named & OfKind;
  'suggestion.renewalNameless': OfKind;
  'suggestion.newCustomer': Named & Dated;
  'suggestion.newCustomerNameless': Dated;
  'suggestion.ownerChange': Named & Dated & { readonly to: string };
  'suggestion.ownerChangeShort': Named & Dated;
  'suggestion.ownerChangeNameless': Dated;
  'suggestion.thankYou': Named & Kind;
  'suggestion.thankYouNameless': Kind;
  'suggestion.lowScore': Named & Scored;
  'suggestion.lowScoreNameless': Scored;
  'suggestion.meetingPrep': Named & Timed & Typed;
  'suggestion.meetingPrepShort': Named & Timed;
  'suggestion.meetingPrepNameless': Timed;
  'suggestion.logIt': Named & Dated & Typed;
  'suggestion.logItShort': Named & Dated;
  'suggestion.logItNameless': Dated;
}

/** Why they say nothing. */
export interface MoreSilenceWording {
  'silence.paused': Dated;
  'silence.inRecovery': Dated;
  'silence.recovered': Dated;
  'silence.nothingOfTheirs': NoParams;
  'silence.heardSince': NoParams;
  'silence.talkedSince': NoParams;
  'silence.remindedTwice': NoParams;
  'silence.remindedLately': Dated;
  'silence.nothingFixed': NoParams;
  'silence.fixedForMany': { readonly n: number };
  'silence.fixedToday': Dated;
  'silence.nothingRepeated': NoParams;
  'silence.hasRhythm': NoParams;
  'silence.former': NoParams;
  'silence.fewGaps': { readonly n: number };
  'silence.quietEarly': Dated & { readonly days: number };
  'silence.seasonal': NoParams;
  'silence.nothingAsked': NoParams;
  'silence.replyEarly': Dated & { readonly until: string };
  'silence.channelWorks': NoParams;
  'silence.channelMust': NoParams;
  'silence.noBetterChannel': NoParams;
  'silence.channelClosed': NoParams;
  'silence.fewAttempts': { readonly n: number };
  'silence.oweFirst': NoParams;
  'silence.nothingStale': NoParams;
  'silence.nothingPlanned': NoParams;
  'silence.noRenewal': NoParams;
  'silence.renewalDiscussed': { readonly n: number };
  'silence.notNew': NoParams;
  'silence.newEarly': Dated;
  'silence.noHandover': NoParams;
  'silence.handoverEarly': { readonly until: string };
  'silence.noKindness': NoParams;
  'silence.thanked': NoParams;
  'silence.thanksEarly': { readonly until: string };
  'silence.noLowScore': NoParams;
  'silence.noContactWished': NoParams;
  'silence.noMeetingSoon': NoParams;
  'silence.briefRead': NoParams;
  'silence.allLogged': NoParams;
  'silence.justOver': NoParams;
}

/** What a button says that reaches nobody. */
export interface InsideStepWording {
  'step.leave': NoParams;
  'step.read': NoParams;
  'step.prepare': NoParams;
  'step.log': NoParams;
  'step.ask': NoParams;
}

/** What a record says that has no text of its own. */
export interface MoreEvidenceWording {
  'evidence.rhythm': { readonly days: number; readonly n: number };
  'evidence.customerSince': Dated;
  'evidence.handover': { readonly to: string };
  'evidence.score': { readonly measure: 'CSAT' | 'CES' | 'NPS'; readonly score: number };
}

export type MoreSuggestionWording = MoreRuleWording & MoreSilenceWording & InsideStepWording & MoreEvidenceWording;
