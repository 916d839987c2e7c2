import { v7 as newId } from 'uuid';
import type {
  AnswerKind,
  Direction,
  FactKind,
  Feeling,
  InteractionStatus,
  ListeningMark,
  Outcome,
  PainCategory,
  PreferenceKey,
  PreferenceSource,
  PreferenceStrength,
  PromiseDirection,
  Situation,
  Visibility,
} from '../../graphql/generated/graphql';

export interface DraftPromise {
  id: string;
  text: string;
  direction: PromiseDirection;
  /** A member; null for whoever logs. */
  promisorId: string | null;
  /** An instant; null when no day was said. */
  dueAt: string | null;
}
export interface DraftPain {
  id: string;
  /** The one already known that was told again; null for a new one. */
  painPointId: string | null;
  title: string;
  category: PainCategory | null;
  severity: number;
  /** As they said it, where that was heard in the note. */
  theirWords?: string | null;
}
export interface DraftPreference {
  id: string;
  key: PreferenceKey;
  value: string;
  strength: PreferenceStrength;
  source: PreferenceSource;
}
/** What was said to something that was heard in the note, or that was marked in it by hand. */
export interface DraftAnswer {
  /** The proposal's, as the server names it; what was marked by hand has one of its own. */
  key: string;
  answer: AnswerKind;
  kind: FactKind;
  /** Its words, and where they stood: they are found again when the note is sent. */
  words: string;
  from: number;
  /** The promise, pain point or preference of the draft that came of it. */
  recordId: string | null;
}
interface DraftPerson {
  contactId: string;
  name: string;
  /** Named in the note; others took part. */
  mentioned?: true;
}

/** What was said in the composer so far. Plain data: it is kept on the device and brought back as it was. */
export interface LogDraft {
  /** The interaction to be, or the one that is edited. */
  id: string;
  /** The version that is edited; null for a new one. */
  version: number | null;
  /** Null: the type last used with this person. */
  typeId: string | null;
  /** Null: as the type usually goes. */
  direction: Direction | null;
  outcome: Outcome | null;
  /** Null: nobody chose, so an open pain point may suggest one. NONE: somebody took it away. */
  situation: Situation | 'NONE' | null;
  /** Set only where somebody completes or cancels what was planned. */
  status: InteractionStatus | null;
  /** When it began; null for now. */
  at: string | null;
  minutes: number | null;
  subject: string;
  body: string;
  theirWords: string;
  feeling: Feeling | null;
  listening: ListeningMark[];
  visibility: Visibility;
  /** The protocol version chosen by hand. */
  versionId: string | null;
  /** Purposes of the guide's steps that are ticked. */
  stepsDone: string[];
  people: DraftPerson[];
  promises: DraftPromise[];
  pains: DraftPain[];
  preferences: DraftPreference[];
  keptPromiseIds: string[];
  /** Keys of marks in the note that were taken as they were read. */
  acceptedMarks: string[];
  /** Keys of marks that are meant as text. */
  plainMarks: string[];
  answers: DraftAnswer[];
}

export function emptyDraft(): LogDraft {
  return {
    id: newId(),
    version: null,
    typeId: null,
    direction: null,
    outcome: null,
    situation: null,
    status: null,
    at: null,
    minutes: null,
    subject: '',
    body: '',
    theirWords: '',
    feeling: null,
    listening: [],
    visibility: 'NORMAL',
    versionId: null,
    stepsDone: [],
    people: [],
    promises: [],
    pains: [],
    preferences: [],
    keptPromiseIds: [],
    acceptedMarks: [],
    plainMarks: [],
    answers: [],
  };
}

/** Whether nothing was said yet that somebody would miss. */
export function isBlank(draft: LogDraft): boolean {
  const chosen = [
    draft.subject.trim(),
    draft.body.trim(),
    draft.theirWords.trim(),
    draft.feeling,
    draft.outcome,
    draft.at,
  ];
  const lists = [draft.people, draft.promises, draft.pains, draft.preferences, draft.keptPromiseIds, draft.listening];
  return !chosen.some(Boolean) && lists.every((list) => list.length === 0);
}

/** The draft with what is said already; promises that are kept are added to those that were. */
export function prefilled(draft: LogDraft, said: Partial<LogDraft>): LogDraft {
  const kept = [...draft.keptPromiseIds, ...(said.keptPromiseIds ?? [])];
  return { ...draft, ...said, keptPromiseIds: [...new Set(kept)] };
}

/** The same words under new ids: for a draft whose log was taken back, since an id is used once. */
export function underNewIds(draft: LogDraft): LogDraft {
  const fresh = new Map([...draft.promises, ...draft.pains, ...draft.preferences].map(({ id }) => [id, newId()]));
  const idOf = (id: string) => fresh.get(id) ?? id;
  const renewed = <Item extends { id: string }>(items: Item[]) => items.map((item) => ({ ...item, id: idOf(item.id) }));
  return {
    ...draft,
    id: newId(),
    promises: renewed(draft.promises),
    pains: renewed(draft.pains),
    preferences: renewed(draft.preferences),
    answers: draft.answers.map((answer) => ({ ...answer, recordId: answer.recordId && idOf(answer.recordId) })),
  };
}

/** Two notes about one person become one, `first` leading; nothing that was written is lost. */
export function joined(first: LogDraft | undefined, second: LogDraft): LogDraft {
  if (!first) return second;
  const bodies = [first.body, second.body].filter((body) => body.trim());
  return { ...first, body: bodies.join('\n\n') };
}
