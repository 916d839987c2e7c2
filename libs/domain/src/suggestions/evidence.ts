import { type Instant, millis } from '../time/instant';
import type { EvidenceKind } from '../vocabulary/suggestions';
import { EVIDENCE_CHARACTERS, excerpt } from '../wording/excerpt';
import type { SnapshotPain } from './further-facts';
import type { SnapshotInteraction, SnapshotPromise } from './snapshot';

/** A record that a suggestion, or a line of the brief, stands on. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly id: string;
  /** When it happened or was written down; null where the record has no instant, such as a birthday. */
  readonly at: Instant | null;
  /** What the record says, shortened to whole words, at most 300 characters. */
  readonly text: string;
  /** The interaction to open to read it; null when it has none, or one the viewer may not read. */
  readonly interaction: string | null;
}

type Quoted = Pick<SnapshotInteraction, 'id' | 'occurredAt' | 'theirWords' | 'body' | 'subject' | 'typeLabel'>;

/** The evidence that an interaction is: their words before ours. */
export function interactionEvidence(interaction: Quoted): Evidence {
  const { id, occurredAt, theirWords, body, subject, typeLabel } = interaction;
  return {
    kind: 'INTERACTION',
    id,
    at: occurredAt,
    text: excerpt(theirWords ?? body ?? subject ?? typeLabel, EVIDENCE_CHARACTERS),
    interaction: id,
  };
}

/** The evidence that something that hurts is, in their words; it is read where it was last told. */
export function painEvidence({ id, title, theirWords, mentions }: SnapshotPain, at: Instant): Evidence {
  const last = [...mentions].sort((a, b) => millis(b.at) - millis(a.at) || (a.id < b.id ? 1 : -1))[0];
  const text = excerpt(theirWords ?? title, EVIDENCE_CHARACTERS);
  return { kind: 'PAIN_POINT', id, at, text, interaction: last?.interactionId ?? null };
}

/** The evidence that a promise is, with the interaction it was made in. */
export function promiseEvidence({ id, text, source }: Pick<SnapshotPromise, 'id' | 'text' | 'source'>): Evidence {
  return {
    kind: 'PROMISE',
    id,
    at: source.occurredAt,
    text: excerpt(text, EVIDENCE_CHARACTERS),
    interaction: source.id,
  };
}

/** Says in 16 letters which records a suggestion stands on, whatever their order; to compare, not to protect. */
export function evidenceHash(ids: readonly string[]): string {
  const text = [...new Set(ids)].sort().join(' ');
  return [FNV_OFFSET, ~FNV_OFFSET].map((seed) => fnv1a(text, seed)).join('');
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

// FNV-1a (Fowler, Noll, Vo), 32 bits.
function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
