import {
  type Check,
  checkInteraction,
  defaultStatus,
  fittingProtocol,
  isTwoWay,
  lastOppositeAt,
  leadKind,
  newId,
  observedFeeling,
  requiredText,
  text,
  TEXT_LIMITS,
} from '@heed/domain';
import type { Principal } from '../../platform/principal';
import type { InteractionRow } from '../interaction-row';
import type { HeardAnswerInput } from '../answers/heard-answer.input';
import { keptNote } from '../marks/kept-note';
import { wordsOf } from '../words-of';
import type { LoadedLog, LoggedContact, LoggedType } from './load-log';
import type { LogInteractionInput } from './log-interaction.input';

/** What a log is about, once it is known to be there. */
export interface LogScene {
  readonly loaded: LoadedLog;
  readonly contact: LoggedContact;
  readonly type: LoggedType;
  readonly actor: Principal;
  readonly now: string;
  /** What the marks of its note say, as answers of the input. */
  readonly marked: readonly HeardAnswerInput[];
}

/** The row of a new interaction; notes what is wrong with the input. */
export function newInteraction(check: Check, input: LogInteractionInput, scene: LogScene): InteractionRow {
  const { actor, now } = scene;
  const happened = whatHappened(check, input, scene);
  const checked = checkedTexts(check, input);
  // The note keeps its place: History tells fields in their order.
  const texts = { ...checked, body: keptNote(check, input) ?? checked.body };
  return {
    version: 0,
    situation: input.situation ?? null,
    ...happened,
    ...texts,
    words: wordsOf({ ...happened, ...texts }),
    ...checkedFeeling(check, input),
    emotions: [...new Set(input.emotions ?? [])],
    listening: [...new Set(input.listening ?? [])],
    protocol_version_id: protocolVersion(check, input, scene),
    pinned_at: null,
    author_kind: actor.kind,
    author_id: actor.id,
    author_name: actor.name,
    transcript: null,
    transcript_length: 0,
    source: optionalText(check, 'source', input.source, TEXT_LIMITS.source),
    external_id: externalId(check, input),
    created_at: now,
    updated_at: now,
  };
}

function whatHappened(check: Check, input: LogInteractionInput, { type, now, loaded }: LogScene) {
  const id = check.take('id', newId(input.id));
  const direction = input.direction ?? type.default_direction;
  const occurredAt = input.occurredAt ?? now;
  const status = input.status ?? defaultStatus(occurredAt, now);
  const visibility = input.visibility ?? 'NORMAL';
  const { outcome = null, endedAt = null } = input;
  const facts = { channel: type.channel, status, outcome, occurredAt, endedAt };
  checkInteraction(check, facts, now);
  const opposite = lastOppositeAt({ id, ...facts, direction, visibility }, loaded.thread);
  const two_way = isTwoWay({ ...facts, direction }, opposite);
  const when = { occurred_at: occurredAt, ended_at: endedAt };
  return { id, type_id: type.id, direction, status, ...when, outcome, two_way, visibility };
}

/** Subject, text and their words, cleaned. */
export function checkedTexts(
  check: Check,
  given: { readonly subject?: string | null; readonly body?: string | null; readonly theirWords?: string | null },
): Pick<InteractionRow, 'subject' | 'body' | 'their_words'> {
  return {
    subject: optionalText(check, 'subject', given.subject, TEXT_LIMITS.subject),
    body: optionalText(check, 'body', given.body, TEXT_LIMITS.body),
    their_words: optionalText(check, 'theirWords', given.theirWords, TEXT_LIMITS.theirWords),
  };
}

function checkedFeeling(check: Check, { feeling, feelingSource }: LogInteractionInput) {
  const observed = check.take('feelingSource', observedFeeling(feeling, feelingSource));
  return { feeling: observed.feeling, feeling_source: observed.feelingSource };
}

function protocolVersion(check: Check, input: LogInteractionInput, { loaded, contact, type }: LogScene): string | null {
  const { protocolVersionId } = input;
  if (protocolVersionId !== undefined && protocolVersionId !== null) {
    if (loaded.namedVersionTypeId === null) {
      check.refuse('NOT_FOUND', 'protocolVersionId', 'There is no such protocol version.');
    } else if (loaded.namedVersionTypeId !== type.id) {
      check.refuse('INVALID', 'protocolVersionId', 'This protocol is for another type. Choose one of this type.');
    }
    return protocolVersionId.toLowerCase();
  }
  const fit = fittingProtocol(loaded.candidates, {
    typeId: type.id,
    situation: input.situation ?? null,
    leadKind: leadKind(contact.relationshipKinds),
    audience: contact.atCompany ? 'B2B' : 'ANY',
    language: contact.language ?? loaded.workspace.language,
  });
  return fit?.protocol.id ?? null;
}

function externalId(check: Check, { source, externalId: given }: LogInteractionInput): string | null {
  const id = optionalText(check, 'externalId', given, TEXT_LIMITS.externalId);
  if (id !== null) check.take('source', requiredText(source, TEXT_LIMITS.source));
  return id;
}

function optionalText(check: Check, field: string, given: string | null | undefined, max: number): string | null {
  const found = check.take(field, text(given ?? '', max));
  return found === '' ? null : found;
}
