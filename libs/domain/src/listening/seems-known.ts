import { fold } from '../contacts/fold';
import { isOpenPain } from '../pain-points/status';
import type { PainCategory, PainStatus } from '../vocabulary/pain-points';
import type { PreferenceKey } from '../vocabulary/preferences';

/** A pain point that was heard, or one on record. */
interface Told {
  readonly title: string;
  readonly theirWords: string | null;
  readonly category: PainCategory;
}

/** A preference that was heard, or one on record. */
interface Liked {
  readonly key: PreferenceKey;
  readonly value: string;
}

const SHORTEST_WORD = 4;
/** Inflections differ in their endings. */
const STEM = 5;
const [SAME_KIND, ANY_KIND] = [0.34, 0.6];

/**
 * The open pain point that one just heard seems to be another mention of: the one with which it shares most of its
 * longer words, a third of them when both are of the same kind, more of them and at least two otherwise. Null for a new
 * one: a second record is mended sooner than a mention of the wrong pain.
 */
export function knownPain<Known extends Told & { readonly status: PainStatus }>(
  heard: Told,
  known: readonly Known[],
): Known | null {
  const words = stems(`${heard.title} ${heard.theirWords ?? ''}`);
  const alike = known
    .filter(({ status }) => isOpenPain(status))
    .map((pain) => ({ pain, ...shared(words, stems(`${pain.title} ${pain.theirWords ?? ''}`)) }))
    .filter(({ pain, part, count }) => {
      const sameKind = pain.category === heard.category && heard.category !== 'OTHER';
      return sameKind ? part >= SAME_KIND : part >= ANY_KIND && count > 1;
    });
  return alike.sort((a, b) => b.part - a.part)[0]?.pain ?? null;
}

/** The preference on record that one just heard confirms: the same thing, in the same or nearly the same words. */
export function knownPreference<Known extends Liked>(heard: Liked, known: readonly Known[]): Known | null {
  const same = known.filter(({ key }) => key === heard.key);
  const exact = same.find(({ value }) => fold(value) === fold(heard.value));
  if (exact !== undefined) return exact;
  const words = stems(heard.value);
  const near = same.filter(({ value }) => {
    const { part, count } = shared(words, stems(value));
    return part >= ANY_KIND && count > 1;
  });
  return near[0] ?? null;
}

function stems(text: string): ReadonlySet<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter(({ length }) => length >= SHORTEST_WORD).map((word) => word.slice(0, STEM)));
}

/** How many words two texts share, and which part of the shorter one that is. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): { readonly part: number; readonly count: number } {
  const count = [...a].filter((word) => b.has(word)).length;
  return { count, part: count / Math.max(1, Math.min(a.size, b.size)) };
}
