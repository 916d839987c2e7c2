/** What a stretch of a note was marked as; TEXT is everything else. */
export const SEGMENT_KINDS = ['TEXT', 'PROMISE', 'PAIN_POINT', 'PREFERENCE', 'PERSON', 'FOLLOW_UP', 'FEELING'] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** What a smiley may say: never more than these three; the two ends of the scale are a person's words. */
export type CapturedFeeling = 'WARM' | 'NEUTRAL' | 'STRAINED';

/**
 * A stretch of a note. The stretches of a note follow each other without a gap: put together, `raw` is the note again,
 * character by character.
 */
export interface Segment {
  readonly kind: SegmentKind;
  /** Where it begins in the note, in UTF-16 code units as JavaScript counts them. */
  readonly from: number;
  /** Where it ends, exclusive. */
  readonly to: number;
  /** The characters as they were typed, the mark included. */
  readonly raw: string;
  /** What was marked: without the mark and without white space around it; of TEXT, `raw`. */
  readonly text: string;
  /** Of a FEELING alone. */
  readonly feeling?: CapturedFeeling;
}
