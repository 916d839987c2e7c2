import type { Feeling } from '../vocabulary/feelings';

/** The sentences about what is owed: promises that moved, days that are full, recoveries and handovers. */
export interface OwedWording {
  /** A date that was moved while nothing shows that the customer was told. */
  'promise.moved.untold': { readonly name: string; readonly from: string; readonly to: string };
  /** A date that was moved, which the customer knows. */
  'promise.moved.told': { readonly name: string; readonly from: string; readonly to: string; readonly told: string };
  /** A date that was moved after nobody had counted on one. */
  'promise.moved': { readonly from: string; readonly to: string };
  'promise.dayFull': { readonly day: string; readonly due: number; readonly limit: number };
  'recovery.closed.talk': { readonly when: string; readonly feeling: Feeling };
  'recovery.closed.confirmed': { readonly when: string };
  /** What the customer may be told: by whom they were looked after, and by whom they are. */
  'handover.draft': { readonly name: string; readonly to: string; readonly from: string; readonly business: string };
  /** The same when nobody had looked after them. */
  'handover.draft.first': { readonly name: string; readonly to: string; readonly business: string };
}
