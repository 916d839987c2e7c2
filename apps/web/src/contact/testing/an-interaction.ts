import type { TimelineEntryFragment } from '../../graphql/generated/graphql';

const call = {
  __typename: 'InteractionType',
  id: 'call',
  key: 'CALL',
  label: 'Call',
  icon: 'phone',
  channel: 'PHONE' as const,
};
const lena = { __typename: 'Actor', id: 'lena', kind: 'USER' as const, name: 'Lena Brandt' };

/** A completed outbound call with nothing else said; give what the spec is about. */
export function anInteraction(over: Partial<TimelineEntryFragment> = {}): TimelineEntryFragment {
  const interaction = {
    __typename: 'Interaction',
    id: 'i1',
    version: 1,
    type: call,
    situation: null,
    direction: 'OUTBOUND' as const,
    status: 'COMPLETED' as const,
    occurredAt: '2026-11-19T08:40:00.000Z',
    endedAt: null,
    outcome: null,
    subject: null,
    body: null,
    theirWords: null,
    feeling: null,
    feelingSource: null,
    emotions: [],
    listening: [],
    protocolVersion: null,
    visibility: 'NORMAL' as const,
    pinnedAt: null,
    author: lena,
    painMentions: [],
    promises: [],
    keptPromises: [],
    preferences: [],
    transcriptLength: 0,
    source: null,
    viewerCanEdit: true,
    hearing: null,
  };
  return { ...interaction, ...over };
}
