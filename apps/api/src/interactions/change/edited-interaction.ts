import {
  type Check,
  checkInteraction,
  isTwoWay,
  lastOppositeAt,
  mayReplaceFeeling,
  millis,
  observedFeeling,
} from '@heed/domain';
import type { InteractionRow } from '../interaction-row';
import { checkedTexts } from '../log/new-interaction';
import type { NearMessage } from '../thread';
import { wordsOf } from '../words-of';
import type { EditInteractionInput } from './edit-interaction.input';
import type { LoadedInteraction } from './load-interaction';

/** The row as it will be; notes what is wrong with the input. Undefined fields stay, null empties what may be empty. */
export function editedInteraction(
  check: Check,
  input: EditInteractionInput,
  loaded: LoadedInteraction,
  now: string,
): { readonly row: InteractionRow; readonly message: NearMessage } {
  refuseEmptied(check, input);
  const channel = channelAfter(check, input, loaded);
  const row = patched(check, input, loaded.interaction);
  const { id, version, status, direction, visibility, outcome, occurred_at: occurredAt, ended_at: endedAt } = row;
  const facts = { channel, status, outcome, occurredAt, endedAt };
  checkInteraction(check, facts, now);
  const hasTranscript = Array.isArray(row['transcript']);
  const message = { id, version, ...facts, direction, visibility, hasTranscript };
  const spoke = isTwoWay({ ...facts, direction }, lastOppositeAt(message, loaded.thread));
  // What a transcript says is on record already; it is not read again to ask who wrote.
  const two_way = hasTranscript && loaded.interaction.two_way ? status === 'COMPLETED' : spoke;
  return {
    row: { ...row, two_way, words: wordsAfter(row, loaded.interaction) },
    message: { ...message, twoWay: two_way },
  };
}

function patched(check: Check, input: EditInteractionInput, old: InteractionRow): InteractionRow {
  return {
    ...old,
    type_id: input.typeId?.toLowerCase() ?? old.type_id,
    situation: pick(input.situation, old['situation']),
    direction: input.direction ?? old.direction,
    status: input.status ?? old.status,
    occurred_at: sameInstant(input.occurredAt, old.occurred_at),
    ended_at: pick(input.endedAt, old.ended_at),
    outcome: pick(input.outcome, old.outcome),
    ...editedTexts(check, input, old),
    ...editedFeeling(check, input, old),
    emotions: input.emotions === undefined ? old['emotions'] : [...new Set(input.emotions ?? [])],
    listening: input.listening === undefined ? old['listening'] : [...new Set(input.listening ?? [])],
    visibility: input.visibility ?? old.visibility,
    protocol_version_id: changesType(input, old) ? null : old['protocol_version_id'],
  };
}

/** PostgreSQL shows words in an order of its own: where none changes, what is there stays as it was read. */
function wordsAfter(row: InteractionRow, old: InteractionRow): string {
  const words = wordsOf(row);
  return words === wordsOf(old) ? old.words : words;
}

const NEVER_EMPTY = ['typeId', 'direction', 'status', 'occurredAt', 'visibility'] as const;

function refuseEmptied(check: Check, input: EditInteractionInput): void {
  for (const field of NEVER_EMPTY) {
    if (input[field] === null) check.refuse('REQUIRED', field, 'This may not be empty. Leave it out to keep it.');
  }
}

function channelAfter(check: Check, input: EditInteractionInput, { newType, channel, interaction }: LoadedInteraction) {
  if (!changesType(input, interaction)) return channel;
  if (newType === null)
    check.refuse('NOT_FOUND', 'typeId', 'There is no such interaction type. Choose one from the list.');
  else if (newType.archived) check.refuse('INVALID', 'typeId', 'This type is no longer in use. Choose another.');
  return newType?.channel ?? null;
}

function changesType({ typeId }: EditInteractionInput, old: InteractionRow): boolean {
  return typeId !== undefined && typeId !== null && typeId.toLowerCase() !== old.type_id;
}

function editedTexts(check: Check, input: EditInteractionInput, old: InteractionRow) {
  const given = checkedTexts(check, input);
  return {
    subject: input.subject === undefined ? old.subject : given.subject,
    body: input.body === undefined ? old.body : given.body,
    their_words: input.theirWords === undefined ? old.their_words : given.their_words,
  };
}

function editedFeeling(check: Check, input: EditInteractionInput, old: InteractionRow) {
  const current = { feeling: old.feeling, feelingSource: old.feeling_source };
  if (input.feeling === undefined && input.feelingSource === undefined) return stored(current);
  const source = input.feelingSource ?? (input.feeling === undefined ? old.feeling_source : null);
  const next = check.take('feelingSource', observedFeeling(pick(input.feeling, old.feeling), source));
  if (mayReplaceFeeling(current, next)) return stored(next);
  check.refuse('INVALID', 'feeling', 'A model may not overrule what a person said.');
  return stored(current);
}

function stored({
  feeling,
  feelingSource,
}: Pick<ReturnType<typeof observedFeeling>['value'], 'feeling' | 'feelingSource'>) {
  return { feeling, feeling_source: feelingSource };
}

function pick<T, U>(given: T | undefined, old: U): T | U {
  return given === undefined ? old : given;
}

function sameInstant(given: string | null | undefined, old: string): string {
  return given === undefined || given === null || millis(given) === millis(old) ? old : given;
}
