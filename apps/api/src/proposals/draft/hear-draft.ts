import { isAfter } from '@heed/domain';
import { listen, sentencesOf, type Writing } from '@heed/listening';
import { keysAnswered } from '../../interactions/answers/said';
import { MARKS_SHOWN } from '../../interactions/marks/capture/marks-in';
import { captureMarks } from '../../interactions/marks/capture/capture-marks';
import type { Captured } from '../../interactions/marks/capture/captured';
import { inLanguageOf, roomBeside } from '../../interactions/marks/capture/mark-scene';
import { peopleNamed } from '../../interactions/marks/people-named';
import { peopleMeant } from '../../interactions/marks/with-people';
import { writingAt } from '../../calendar/writer';
import type { HearingShown } from '../../listening/hearing.type';
import { keptFact, quoted } from '../../listening/kept-fact';
import { proposalOf } from '../../listening/reading/proposal-of';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import type { CapturedShown, Draft } from './draft.type';
import type { HearInput } from './hear.input';
import { loadDraft, type LoadedDraft } from './load-draft';

/**
 * Reads a note that is being written: its marks as a log would understand them, and what is heard beside them. One
 * statement, and one more for the people it names; nothing is kept. Null when there is no such contact.
 */
export async function hearDraft(db: Db, viewer: Principal, input: HearInput, now: string): Promise<Draft | null> {
  const { text, contactId, timeZone = null, visibility } = input;
  const room = roomBeside({});
  const people = await peopleNamed(db, viewer.workspaceId, { note: text, most: room.PERSON });
  const loaded = await loadDraft(db, viewer, { contactId, mentioned: peopleMeant(people, input) });
  if (loaded === null) return null;
  const at = input.occurredAt ?? now;
  const planned = isAfter(at, now);
  const writing = writingAt(at, loaded.writer, timeZone);
  const { name: contactName, pains, preferences } = loaded;
  const captured = captureMarks(text, {
    ...{
      author: viewer.kind,
      contactId: contactId.toLowerCase(),
      contactName,
      planned,
      pains,
      preferences,
      people,
      room,
      felt: false,
    },
    writing: inLanguageOf(text, writing),
    visibility: visibility ?? 'NORMAL',
  });
  const hearing = planned ? NOTHING : loaded.listens ? heard(text, captured, writing, loaded) : NOT_ASKED_FOR;
  return { captured: captured.slice(0, MARKS_SHOWN).map((mark) => shown(mark, text, loaded)), hearing };
}

const NOTHING: HearingShown = { outcome: 'NOTHING_TO_HEAR', language: null, cutAt: null, tone: null, proposals: [] };
const NOT_ASKED_FOR: HearingShown = { ...NOTHING, outcome: 'NOT_ASKED_FOR' };

function heard(note: string, captured: readonly Captured[], writing: Writing, loaded: LoadedDraft): HearingShown {
  const { facts, ...how } = listen(note, writing);
  const kept = facts.map((fact) => keptFact(note, fact));
  const sentences = sentencesOf(note, writing.language);
  const marked = keysAnswered(captured.flatMap(saidBy), { note, facts: kept, sentences });
  const { language, onRecord } = loaded;
  const proposing = { language, zone: writing.zone, onRecord };
  const open = kept.filter(({ key }) => !marked.has(key));
  return { ...how, proposals: open.map((fact) => proposalOf(fact, proposing)) };
}

function saidBy({ kind, from, to, problem }: Captured) {
  if (problem !== null) return [];
  if (kind !== 'PROMISE' && kind !== 'PAIN_POINT' && kind !== 'PREFERENCE') return [];
  return [{ answer: 'MARKED' as const, kind, from: from + 1, to, recordId: null }];
}

function shown(
  { from, to, painPoint, preference, ...mark }: Captured,
  note: string,
  { onRecord }: LoadedDraft,
): CapturedShown {
  const pain = onRecord.painPoints.find(({ id }) => id === painPoint?.known?.row.id) ?? null;
  const same = onRecord.preferences.find(({ id }) => id === preference?.known?.row.id) ?? null;
  return {
    ...mark,
    passage: quoted(note, { from, to }),
    painPoint: painPoint && { ...painPoint, theirWords: mark.text, known: pain },
    preference: preference && { ...preference, source: 'STAFF_OBSERVED', known: same },
  };
}
