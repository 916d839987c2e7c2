import type { HearQuery } from '../../graphql/generated/graphql';
import { passageOf } from '../../listening/testing/a-proposal';

type Draft = NonNullable<HearQuery['hear']>;

const nothing = { __typename: 'Hearing', outcome: 'HEARD' as const, tone: null, proposals: [] };

/** What `hear` answers; nothing was heard unless the spec says what. */
export function aDraft(over: { captured?: Draft['captured']; hearing?: Partial<Draft['hearing']> } = {}) {
  const hearing = { ...nothing, ...over.hearing };
  return { hear: { __typename: 'Draft', captured: over.captured ?? [], hearing } };
}

/** What became of a mark; give what was understood. */
export function aCaptured(note: string, raw: string, over: Partial<Draft['captured'][number]>) {
  const blank = { dueAt: null, dueDate: null, preference: null, painPoint: null, people: null, problem: null };
  const passage = passageOf(note, raw);
  return { __typename: 'Captured', kind: 'PROMISE' as const, passage, text: raw.slice(1), ...blank, ...over };
}
