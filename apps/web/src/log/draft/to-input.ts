import type { Segment } from '@heed/capture';
import type { EditInteractionInput, LogInteractionInput, Situation } from '../../graphql/generated/graphql';
import { noteInput } from '../marks/note-input';
import type { LogDraft } from './log-draft';

/** What the form decided where the draft left it open. */
export interface Decided {
  contactId: string;
  typeId: string;
  direction: NonNullable<LogDraft['direction']>;
  situation: Situation | null;
  /** Whether it lies ahead. */
  planned: boolean;
  /** The guide that was shown. */
  protocolVersionId: string | null;
  /** When it was saved, as an instant. */
  now: string;
  /** IANA zone that due days are meant in. */
  zone: string;
  /** The stretches of the note by its marks; null when nobody has read them. */
  segments: readonly Segment[] | null;
}

const orNull = (text: string): string | null => text.trim() || null;

const endOf = (begin: string, minutes: number | null): string | null =>
  minutes ? new Date(Date.parse(begin) + minutes * 60_000).toISOString() : null;

function words(draft: LogDraft) {
  return {
    subject: orNull(draft.subject),
    theirWords: orNull(draft.theirWords),
    feeling: draft.feeling,
    listening: draft.listening,
    visibility: draft.visibility,
  };
}

function learned(draft: LogDraft, { planned, zone }: Decided) {
  return {
    promises: draft.promises.map((promise) => ({
      ...promise,
      text: promise.text.trim(),
      promisorId: promise.direction === 'OURS' ? promise.promisorId : null,
      dueZone: promise.dueAt ? zone : null,
    })),
    painPoints: planned
      ? []
      : draft.pains.map(({ id, painPointId, title, category, severity, theirWords }) => ({
          ...(painPointId ? { id, painPointId } : { id, title: title.trim(), category, severity }),
          ...(theirWords ? { theirWords } : {}),
        })),
    preferences: draft.preferences.map((preference) => ({ ...preference, value: preference.value.trim() })),
    keptPromiseIds: planned ? [] : draft.keptPromiseIds,
  };
}

/** The draft as the API takes it: sent again unchanged, it gives the same answer. */
export function toLogInput(draft: LogDraft, decided: Decided): LogInteractionInput {
  const occurredAt = draft.at ?? decided.now;
  return {
    id: draft.id,
    contactId: decided.contactId,
    typeId: decided.typeId,
    direction: decided.direction,
    situation: decided.situation,
    status: decided.planned ? 'PLANNED' : 'COMPLETED',
    occurredAt,
    endedAt: endOf(occurredAt, draft.minutes),
    outcome: decided.planned ? null : draft.outcome,
    ...words(draft),
    ...noteInput(draft, decided),
    feelingSource: draft.feeling ? 'STAFF_OBSERVED' : null,
    protocolVersionId: decided.protocolVersionId,
    participants: draft.people.map(({ contactId, mentioned }) => ({
      role: mentioned ? ('MENTIONED' as const) : ('ATTENDEE' as const),
      contactId,
    })),
    ...learned(draft, decided),
  };
}

/** What an edit says: every field of the form, and the version that was read. */
export function toEditInput(draft: LogDraft, decided: Decided, version: number): EditInteractionInput {
  const occurredAt = draft.at ?? decided.now;
  const status = draft.status ?? (decided.planned ? 'PLANNED' : 'COMPLETED');
  return {
    id: draft.id,
    version,
    typeId: decided.typeId,
    direction: decided.direction,
    situation: decided.situation,
    status,
    occurredAt,
    endedAt: endOf(occurredAt, draft.minutes),
    outcome: status === 'COMPLETED' ? draft.outcome : null,
    ...words(draft),
    body: orNull(draft.body),
  };
}
