import type { ProposalPartsFragment } from '../../graphql/generated/graphql';

/** Where words stand in a note, as the server says it. */
export function passageOf(note: string, text: string) {
  const from = note.indexOf(text);
  return { __typename: 'Passage', from, to: from + text.length, text };
}

/** What hurts, as it would be on record; `known` where it was told before. */
export function aPain(theirWords: string, known: { id: string; title: string } | null = null) {
  const pain = { title: 'Bread comes late', category: 'DELIVERY' as const, severity: 3 };
  return { __typename: 'ProposedPainPoint', ...pain, theirWords, known };
}

/** A proposal of a pain point, heard in a note; give what the spec is about. */
export function aProposal(note: string, words: string, over: Partial<ProposalPartsFragment> = {}) {
  return {
    __typename: 'Proposal',
    key: `key of ${words}`,
    kind: 'PAIN_POINT' as const,
    by: 'CUE' as const,
    reason: 'Something came late.',
    sentence: passageOf(note, note),
    words: passageOf(note, words),
    painPoint: aPain(words),
    preference: null,
    promise: null,
    event: null,
    ...over,
  };
}
