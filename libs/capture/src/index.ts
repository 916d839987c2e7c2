export { readNote } from './read-note';
export { type CapturedFeeling, type Segment, SEGMENT_KINDS, type SegmentKind } from './segment';
