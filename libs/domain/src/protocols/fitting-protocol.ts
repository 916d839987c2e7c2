import type { RelationshipKind } from '../vocabulary/contacts';
import type { Situation } from '../vocabulary/interactions';
import type { Audience, ProtocolMatch } from '../vocabulary/protocols';

/** A protocol with an active version, as the choice sees it. */
export interface ProtocolCandidate {
  readonly id: string;
  readonly typeId: string;
  /** Null: the general one of its type. */
  readonly situation: Situation | null;
  /** Whom it speaks to; none: everybody. */
  readonly relationshipKinds: readonly RelationshipKind[];
  readonly audience: Audience;
  readonly language: string;
}

/** What a protocol is looked for. */
export interface ProtocolWish {
  readonly typeId: string;
  readonly situation: Situation | null;
  /** What the person first of all is to us; null when nobody said. */
  readonly leadKind: RelationshipKind | null;
  /** ANY when it is not known whether the person stands for a company. */
  readonly audience: Audience;
  /** The contact's language (BCP 47), else the workspace's. */
  readonly language: string;
}

/** The one to show, why, and the others of the type, the next best first. */
export interface ProtocolFit<C extends ProtocolCandidate> {
  readonly protocol: C;
  readonly matchedBy: Exclude<ProtocolMatch, 'CHOSEN'>;
  readonly alternatives: readonly C[];
}

/**
 * The most specific protocol of the type wins: one for the situation before the general one, then one for the person's
 * lead kind before one for everybody, then one for the audience before ANY, then the same language before the same base
 * language before any other, then the lowest id. One for another situation, for other kinds or for another audience is
 * never chosen, only offered, those for other kinds last. Null when the type has none that may be.
 *
 * The situation comes first because somebody chose it for this very conversation: who was let down is apologised to,
 * supplier or not, and the words for that are nearer than small talk with suppliers. The kinds come before the audience
 * because they are known, while the audience is guessed from a company, and before the language because the wrong
 * relationship offends where the wrong language is only translated.
 */
export function fittingProtocol<C extends ProtocolCandidate>(
  candidates: readonly C[],
  wish: ProtocolWish,
): ProtocolFit<C> | null {
  const ranked = candidates
    .filter(({ typeId }) => typeId === wish.typeId)
    .map((candidate) => ({ candidate, rank: rankOf(candidate, wish) }))
    .sort((a, b) => compare(a.rank, b.rank) || (a.candidate.id < b.candidate.id ? -1 : 1));
  const best = ranked.find(({ candidate }) => suits(candidate, wish));
  if (!best) return null;
  return {
    protocol: best.candidate,
    matchedBy: best.candidate.situation === null ? 'TYPE_GENERAL' : 'TYPE_AND_SITUATION',
    alternatives: ranked.filter((other) => other !== best).map(({ candidate }) => candidate),
  };
}

function suits({ situation, relationshipKinds, audience }: ProtocolCandidate, wish: ProtocolWish): boolean {
  const forAudience = audience === 'ANY' || wish.audience === 'ANY' || audience === wish.audience;
  const forKind = relationshipKinds.length === 0 || isFor(wish.leadKind, relationshipKinds);
  return (situation === null || situation === wish.situation) && forKind && forAudience;
}

// Lower is better, the first number that differs decides.
function rankOf(candidate: ProtocolCandidate, wish: ProtocolWish): readonly number[] {
  const { situation, relationshipKinds: kinds, audience, language } = candidate;
  const forKind = isFor(wish.leadKind, kinds);
  return [
    kinds.length === 0 || forKind ? 0 : 1,
    situation === null ? 1 : situation === wish.situation ? 0 : 2,
    forKind ? 0 : 1,
    audience === wish.audience ? 0 : audience === 'ANY' ? 1 : 2,
    language === wish.language ? 0 : base(language) === base(wish.language) ? 1 : 2,
  ];
}

function isFor(kind: RelationshipKind | null, kinds: readonly RelationshipKind[]): boolean {
  return kind !== null && kinds.includes(kind);
}

function base(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((rank, at) => rank - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
