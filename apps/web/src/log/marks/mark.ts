import type { Segment, SegmentKind } from '@heed/capture';
import type { LogDraft } from '../draft/log-draft';

/** Something that was marked in a note, and what its writer said to how it was read. */
export interface Mark extends Segment {
  readonly kind: Exclude<SegmentKind, 'TEXT'>;
  /** The same while the same is marked with the same words, wherever in the note it moves. */
  readonly key: string;
  /** Somebody took it as it was read. */
  readonly accepted: boolean;
  /** Somebody said that it is text like all the rest. */
  readonly plain: boolean;
}

/** Numbers those that are alike, in their order. */
export function keyer(): (kind: string, words: string) => string {
  const seen = new Map<string, number>();
  return (kind, words) => {
    const alike = `${kind} ${words.trim()}`;
    const nth = seen.get(alike) ?? 0;
    seen.set(alike, nth + 1);
    return `${alike} ${nth}`;
  };
}

/** The marks among the stretches of a note, in their order. */
export function marksOf(
  segments: readonly Segment[],
  { acceptedMarks, plainMarks }: Pick<LogDraft, 'acceptedMarks' | 'plainMarks'>,
): Mark[] {
  const keyOf = keyer();
  return segments.flatMap((segment) => {
    const { kind } = segment;
    if (kind === 'TEXT') return [];
    const key = keyOf(kind, segment.raw);
    return [{ ...segment, kind, key, accepted: acceptedMarks.includes(key), plain: plainMarks.includes(key) }];
  });
}
