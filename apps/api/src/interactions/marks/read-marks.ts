import { defaultStatus } from '@heed/domain';
import { writingAt } from '../../calendar/writer';
import type { ContactRef } from '../../contacts/contact-ref.type';
import type { Principal } from '../../platform/principal';
import type { LoadedLog } from '../log/load-log';
import type { LogInteractionInput } from '../log/log-interaction.input';
import { captureMarks } from './capture/capture-marks';
import { MARKS_SHOWN } from './capture/marks-in';
import type { Captured } from './capture/captured';
import type { LeftAsText } from './left-as-text.type';
import { inLanguageOf, type MarkScene, roomBeside } from './capture/mark-scene';

/** The note of a log, and what was found out to understand it. */
export interface MarkedLog {
  readonly note: string;
  readonly input: LogInteractionInput;
  readonly loaded: LoadedLog;
  readonly people: ReadonlyMap<string, readonly ContactRef[]>;
  readonly actor: Principal;
  readonly occurredAt: string;
  readonly now: string;
}

/** The marks of the note of a log, as they are understood, and the zone of whoever wrote it. */
export function readMarks(log: MarkedLog): { readonly captured: readonly Captured[]; readonly zone: string } {
  const scene = sceneOf(log);
  return { captured: captureMarks(log.note, scene), zone: scene.writing.zone };
}

/** Those that make no record, the first 200. */
export function leftAsText(note: string, captured: readonly Captured[]): LeftAsText[] {
  const unread = captured.flatMap(({ from, to, problem }) => (problem === null ? [] : [{ from, to, problem }]));
  return unread
    .slice(0, MARKS_SHOWN)
    .map(({ from, to, problem }) => ({ passage: { from, to, text: note.slice(from, to) }, problem }));
}

function sceneOf({ note, input, loaded, people, actor, occurredAt, now }: MarkedLog): MarkScene {
  const { writer, contacts, pains, preferences } = loaded;
  if (writer === null) throw new Error('A log with marks without whoever wrote it.');
  return {
    writing: inLanguageOf(note, writingAt(occurredAt, writer, input.timeZone)),
    author: actor.kind,
    contactId: input.contactId.toLowerCase(),
    contactName: contacts.find(({ id }) => id === input.contactId.toLowerCase())?.name ?? '',
    planned: (input.status ?? defaultStatus(occurredAt, now)) === 'PLANNED',
    visibility: input.visibility ?? 'NORMAL',
    pains,
    preferences,
    people,
    asText: input.asText ?? null,
    room: roomBeside(input),
    felt: input.feeling !== undefined && input.feeling !== null,
  };
}
