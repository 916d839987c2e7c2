import { Check, newId, orNull, text, TEXT_LIMITS, timeZone } from '@heed/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newUuid } from 'uuid';
import { refuseUnlessEditable } from '../../contacts/writing/contact-work';
import { rightOf } from '../../identity/permissions';
import { ApplyChange } from '../../platform/changes/apply-change';
import type { Request } from '../../platform/changes/change';
import { requestHash } from '../../platform/changes/request-hash';
import type { Db } from '../../platform/database/db';
import type { Principal } from '../../platform/principal';
import { updatePulse } from '../../pulse/update-pulse';
import { keptNote } from '../marks/kept-note';
import { roomBeside } from '../marks/capture/mark-scene';
import { peopleNamed } from '../marks/people-named';
import { leftAsText, type MarkedLog, readMarks } from '../marks/read-marks';
import { unreadBefore } from '../marks/unread-before';
import { withMarks } from '../marks/with-marks';
import { withPeople } from '../marks/with-people';
import { contactsIn, type InteractionChanged } from '../interaction-work';
import { decideLog } from './decide-log';
import { type LoadedLog, loadLog, replayOf } from './load-log';
import type { LogInteractionInput } from './log-interaction.input';
import type { LogScene } from './new-interaction';

const UNIQUE_KEYS = {
  interaction_external: { field: 'externalId', message: 'An interaction of this source has this id already.' },
};

/** Logs or plans a touchpoint with everything that was learned in it: the main job of the product. */
@Injectable()
export class LogInteraction {
  constructor(private readonly changes: ApplyChange) {}

  /**
   * Four statements whatever the number of rows: lock, load, write, pulse; one more before them for the people that a
   * note of quick capture names. The same request again answers alike.
   * @throws Refusal with every reason against the input; nothing is written then
   */
  async run(db: Db, actor: Principal, input: LogInteractionInput, now: Date): Promise<InteractionChanged> {
    const check = Check.start();
    const at = now.toISOString();
    const request = requestOf(check, input);
    const note = noteOf(check, input);
    check.done();
    const people = await peopleNamed(db, actor.workspaceId, {
      note: note ?? '',
      most: roomBeside(input).PERSON,
      asText: input.asText ?? null,
    });
    const named = withPeople(input, people);
    const occurredAt = input.occurredAt ?? at;
    const loaded = await loadLog(db, actor, named, { request, occurredAt });
    const marked = note === null ? null : { note, input, loaded, people, actor, occurredAt, now: at };
    const replay = replayOf(loaded, request);
    if (replay) return asBefore(replay, marked);
    const about = sceneOf(check, input, actor, loaded);
    const { unread, ...said } = read(named, marked);
    const scene = { ...about, loaded, actor, now: at, marked: said.marked };
    return { ...(await this.write(db, check, said.input, { scene, request })), unread };
  }

  private async write(
    db: Db,
    check: Check,
    input: LogInteractionInput,
    { scene, request }: { readonly scene: LogScene; readonly request: Request },
  ): Promise<InteractionChanged> {
    const { actor, contact, loaded, now: at } = scene;
    const { interaction, rows } = decideLog(check, input, scene);
    check.done();
    const record = { id: newUuid(), at, operation: 'logInteraction', subject: 'INTERACTION', rows } as const;
    const about = { subjectId: interaction.id, contactId: contact.id };
    const visibility = { level: interaction.visibility, authorId: actor.id };
    const change = { ...record, ...about, visibility, request, uniqueKeys: UNIQUE_KEYS };
    const { kind, changeId, subjectId, contactId } = await this.changes.apply(db, actor, change);
    if (kind === 'REPLAYED') return { interactionId: subjectId, contactId, changeId };
    await updatePulse(db, contactsIn(rows));
    const hidden = loaded.sleepers.filter((one) => one.hidden).map(({ row }) => row.id);
    const recorded = { ...record, ...about, actor, ownerId: contact.ownerId, names: namesIn(scene), hidden };
    return { interactionId: interaction.id, contactId: contact.id, changeId, recorded };
  }
}

function noteOf(check: Check, input: LogInteractionInput): string | null {
  check.take('timeZone', orNull(input.timeZone, timeZone));
  return keptNote(check, input);
}

function asBefore(replay: LoadedLog['replays'][number], marked: MarkedLog | null): InteractionChanged {
  const { subjectId: interactionId, contactId, changeId, rows } = replay;
  return { interactionId, contactId, changeId, unread: marked === null ? [] : unreadBefore(marked, rows) };
}

function read(input: LogInteractionInput, marked: MarkedLog | null) {
  if (marked === null) return { input, marked: [], unread: [] };
  const { captured, zone } = readMarks(marked);
  return { ...withMarks(input, captured, zone), unread: leftAsText(marked.note, captured) };
}

function namesIn({ type, actor, loaded }: LogScene): Record<string, string> {
  const members = loaded.members.map(({ id, name }) => [id, name] as const);
  return Object.fromEntries([...members, [actor.id, actor.name], [type.id, type.label]]);
}

function requestOf(check: Check, input: LogInteractionInput): Request {
  const id = check.take('id', newId(input.id));
  const key = check.take(
    'idempotencyKey',
    orNull(input.idempotencyKey, (given) => text(given, TEXT_LIMITS.externalId)),
  );
  if (key === null) return { id, hash: requestHash('logInteraction', input) };
  return { id, hash: requestHash('logInteraction', withoutIds(input)), idempotencyKey: key };
}

// An integration that trusts its key may make new ids for each attempt.
function withoutIds(input: LogInteractionInput): object {
  const bare = (items: readonly object[] | null | undefined) => items?.map((item) => ({ ...item, id: null }));
  const { painPoints, preferences, promises, reminders } = input;
  const learned = { painPoints: bare(painPoints), preferences: bare(preferences), promises: bare(promises) };
  const answers = input.answers?.map((answer) => ({ ...answer, recordId: null }));
  return { ...input, id: null, ...learned, reminders: bare(reminders), answers };
}

function sceneOf(check: Check, input: LogInteractionInput, actor: Principal, { contacts, type }: LoadedLog) {
  const contact = contacts.find(({ id }) => id === input.contactId.toLowerCase());
  if (!contact) check.refuse('NOT_FOUND', 'contactId', 'There is no such contact.');
  if (!type) check.refuse('NOT_FOUND', 'typeId', 'There is no such interaction type. Choose one from the list.');
  check.done();
  if (!contact || !type) throw new Error('A check that found reasons passed.');
  if (rightOf(actor, 'logInteraction') === 'OWN_OR_UNOWNED') refuseUnlessEditable(actor, contact.ownerId);
  return { contact, type };
}
