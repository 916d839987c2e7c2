import { readNote, type Segment } from '@heed/capture';
import type { CaptureKind } from '@heed/domain';

export type Mark = Segment & { readonly kind: CaptureKind };

/** How many marks of a note somebody is told of: what is beyond makes no record, and would only be long. */
export const MARKS_SHOWN = 200;

/** The marks of a note in their order, without those that are meant as text: these are named by where they begin. */
export function marksIn(note: string, asText: readonly number[] | null = []): readonly Mark[] {
  const plain = new Set(asText);
  return readNote(note).filter((segment): segment is Mark => segment.kind !== 'TEXT' && !plain.has(segment.from));
}
