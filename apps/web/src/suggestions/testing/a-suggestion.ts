import type { SuggestionPartsFragment } from '../../graphql/generated/graphql';

const contact = {
  __typename: 'ContactRef',
  id: 'c1',
  displayName: 'Sofia Lindqvist',
  nameToUse: 'Sofia',
  companyName: 'Hotel Albany',
};

/** One record of a call, to be opened. */
export const aRecord = (text = '“Nobody told me.”') => ({
  __typename: 'Evidence',
  kind: 'INTERACTION' as const,
  id: 'i1',
  at: '2026-11-19T08:40:00.000Z',
  text,
  interaction: 'i1',
});

/** After a hard call nobody spoke with Sofia; give what the spec is about. */
export function aSuggestion(over: Partial<SuggestionPartsFragment> = {}): SuggestionPartsFragment {
  const suggestion = {
    __typename: 'Suggestion',
    id: `AFTER_NEGATIVE:i1:${over.contact?.id ?? 'c1'}`,
    rule: 'AFTER_NEGATIVE' as const,
    subjectKey: 'i1',
    contact,
    text: 'Sofia was upset on Thursday, and nobody has spoken with her since.',
    urgency: 'AMBER' as const,
    evidence: [aRecord()],
    step: { __typename: 'SuggestedStep', channel: 'PHONE' as const, address: '+442079460001', at: null, text: 'Call' },
    since: '2026-11-23T08:40:00.000Z',
  };
  return { ...suggestion, ...over };
}
