import { v7 as newId } from 'uuid';
import type { FactKind, ProposalPartsFragment } from '../../graphql/generated/graphql';
import { instantIn } from '../../ui/wall-time';
import type { LogDraft } from '../draft/log-draft';

type Lists = Pick<LogDraft, 'promises' | 'pains' | 'preferences'>;
/** A list of the draft with one record more. */
type WithRecord = Partial<Lists>;
type Payload = Pick<ProposalPartsFragment, 'painPoint' | 'preference' | 'promise'>;

/** By this hour of the day something is due of which only a day was said. */
const END_OF_WORK = '17:00';

/** What was heard, as a record of the draft under this id; null where it is no record of a log. */
export function recordOf({ painPoint, preference, promise }: Payload, id: string, draft: Lists): WithRecord | null {
  if (painPoint) {
    const { title, category, severity, theirWords, known } = painPoint;
    return { pains: [...draft.pains, { id, painPointId: known?.id ?? null, title, category, severity, theirWords }] };
  }
  if (preference) {
    const { key, value, strength, source } = preference;
    return { preferences: [...draft.preferences, { id, key, value, strength, source }] };
  }
  if (!promise) return null;
  const { direction, text, dueDate, dueZone } = promise;
  const dueAt = promise.dueAt ?? (dueDate ? instantIn(`${dueDate}T${END_OF_WORK}`, dueZone) : null);
  return { promises: [...draft.promises, { id, text, direction, promisorId: null, dueAt }] };
}

/** What a stretch of a note is marked as by hand; the rest is left to its row. */
export function markedAs(kind: FactKind, words: string, draft: Lists): { id: string; record: WithRecord } | null {
  const id = newId();
  const text = words.trim().replace(/\s+/g, ' ');
  const heard = { painPoint: null, preference: null, promise: null };
  const record = recordOf({ ...heard, ...ofKind(kind, text) }, id, draft);
  return record && { id, record };
}

function ofKind(kind: FactKind, text: string): Partial<Payload> {
  if (kind === 'PAIN_POINT') {
    const title = text.slice(0, 200);
    return { painPoint: { title, category: 'OTHER', severity: 2, theirWords: text.slice(0, 2000), known: null } };
  }
  if (kind === 'PREFERENCE') {
    const value = text.slice(0, 500);
    return { preference: { key: 'OTHER', value, strength: 'LIKES', source: 'STAFF_OBSERVED', known: null } };
  }
  if (kind !== 'PROMISE') return {};
  return { promise: { direction: 'OURS', text: text.slice(0, 500), dueAt: null, dueDate: null, dueZone: 'UTC' } };
}

/** The lists without that record. */
export function withoutRecord({ promises, pains, preferences }: Lists, recordId: string): Lists {
  const others = <Item extends { id: string }>(items: Item[]) => items.filter(({ id }) => id !== recordId);
  return { promises: others(promises), pains: others(pains), preferences: others(preferences) };
}
