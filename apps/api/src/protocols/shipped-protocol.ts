import type { Audience, ProtocolBody, ProtocolStepBody, RelationshipKind, Situation } from '@heed/domain';

/** A protocol as a new workspace gets it, in English. */
export interface ShippedProtocol {
  readonly name: string;
  /** Key of the interaction type it is for. */
  readonly typeKey: string;
  /** Null: the general one of its type. */
  readonly situation: Situation | null;
  /** What those it is for are first of all to the business; left out: everybody. */
  readonly relationshipKinds?: readonly RelationshipKind[];
  /** Left out: people at home and people of companies alike. */
  readonly audience?: Audience;
  readonly body: ProtocolBody;
}

/** A step that belongs to the conversation; `may` makes one that is left out when it does not fit. */
export const must = (
  purpose: string,
  words: Partial<Pick<ProtocolStepBody, 'say' | 'ask'>> = {},
): ProtocolStepBody => ({
  purpose,
  say: words.say ?? null,
  ask: words.ask ?? null,
  must: true,
});

/** A step that is optional. */
export const may = (purpose: string, words: Partial<Pick<ProtocolStepBody, 'say' | 'ask'>> = {}): ProtocolStepBody => ({
  ...must(purpose, words),
  must: false,
});
