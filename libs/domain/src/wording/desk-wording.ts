type NoParams = Readonly<Record<never, never>>;

/** The sentences of the rules that speak of a desk: one dated or counted fact, one step, at most 160 characters. */
export interface DeskWording {
  'desk.pattern': { readonly theme: string; readonly n: number; readonly days: number };
  'desk.patternShort': { readonly n: number; readonly days: number };
  'desk.promiseOverload': { readonly n: number; readonly limit: number; readonly day: string };
  'desk.protocolReview': { readonly protocol: string; readonly day: string };
  'desk.protocolReviewShort': { readonly day: string };
  'desk.protocolBelow': { readonly protocol: string; readonly n: number };
  'desk.protocolBelowShort': { readonly n: number };
  'desk.hardWeek': { readonly n: number; readonly day: string };
  'silence.noPattern': NoParams;
  'silence.patternOwned': NoParams;
  'silence.noFullDay': { readonly limit: number };
  'silence.noReview': NoParams;
  'silence.experiment': NoParams;
  'silence.turnedOff': NoParams;
  'silence.noHardWeek': NoParams;
}
