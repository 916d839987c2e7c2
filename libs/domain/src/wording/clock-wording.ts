/** How hours are written beside a person's clock. */
export interface ClockWording {
  /** A span of the day by its wall times. */
  'clock.span': { readonly from: string; readonly to: string };
  /** No hour of any day is good. */
  'clock.never': Readonly<Record<never, never>>;
}
