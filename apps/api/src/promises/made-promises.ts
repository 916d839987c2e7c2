import {
  atMost,
  type Check,
  COUNT_LIMITS,
  isAfter,
  keptStatus,
  newId,
  orNull,
  refuseSameIds,
  refuseTooFar,
  requiredText,
  TEXT_LIMITS,
  timeZone,
} from '@heed/domain';
import { inserted, type RowDiff, updated } from '../platform/changes/row-diff';
import type { Evidence } from '../preferences/evidence';
import type { LoggedPromiseInput } from './promise.inputs';
import { type PromiseRow, stateOf } from './promise-row';

/** Who can promise, and in which zone a due date is meant when nobody says. */
interface Promisors {
  /** Who logs; the id is null for an integration. */
  readonly actor: { readonly id: string | null; readonly name: string };
  readonly contactName: string;
  /** Known members by id. */
  readonly members: ReadonlyMap<string, string>;
  /** IANA zone. */
  readonly zone: string;
}

/** The promises made in an interaction, as new rows. Notes under `promises` what is wrong with the input. */
export function madePromises(
  check: Check,
  inputs: readonly LoggedPromiseInput[],
  by: Promisors,
  evidence: Evidence,
): RowDiff[] {
  check.take('promises', atMost(inputs, COUNT_LIMITS.promises));
  refuseSameIds(check, 'promises', inputs);
  return inputs.map((input, index) => {
    const at = check.under('promises', index);
    const promisor = promisorOf(at, input, by);
    return inserted('promise', {
      id: at.take('id', newId(input.id)),
      contact_id: evidence.contactId,
      text: at.take('text', requiredText(input.text, TEXT_LIMITS.promise)),
      direction: input.direction,
      promisor_id: promisor.id,
      promisor_name: promisor.name,
      explicit: input.explicit ?? true,
      ...dueOf(at, input, by.zone, evidence),
      moved_untold: false,
      status: 'OPEN',
      source_interaction_id: evidence.interactionId,
      created_at: evidence.now,
    });
  });
}

/** The open promises an interaction kept. Notes under `keptPromiseIds` those that are unknown or no longer open. */
export function keptPromises(
  check: Check,
  ids: readonly string[],
  known: readonly PromiseRow[],
  evidence: Evidence,
): (RowDiff | null)[] {
  check.take('keptPromiseIds', atMost(ids, COUNT_LIMITS.keptPromises));
  return [...new Set(ids.map((id) => id.toLowerCase()))].map((id, index) => {
    const row = known.find((promise) => promise.id === id);
    if (row === undefined) {
      check.refuse('NOT_FOUND', `keptPromiseIds.${index}`, 'There is no such promise of this contact.');
      return null;
    }
    return updated('promise', row, {
      status: check.take(`keptPromiseIds.${index}`, keptStatus(stateOf(row), evidence.occurredAt)),
      resolution_interaction_id: evidence.interactionId,
      resolved_at: evidence.occurredAt,
    });
  });
}

function promisorOf(check: Check, { direction, promisorId }: LoggedPromiseInput, by: Promisors) {
  const given = promisorId?.toLowerCase() ?? null;
  if (direction === 'THEIRS') {
    if (given !== null) check.refuse('INVALID', 'promisorId', 'The contact promises this. Leave the member out.');
    return { id: null, name: by.contactName };
  }
  if (given === null) return by.actor;
  const name = by.members.get(given);
  if (name === undefined) check.refuse('NOT_FOUND', 'promisorId', 'There is no such active member.');
  return { id: given, name: name ?? '' };
}

function dueOf(check: Check, { dueAt, dueZone }: LoggedPromiseInput, zone: string, { occurredAt }: Evidence) {
  const given = check.take('dueZone', orNull(dueZone, timeZone));
  if (dueAt === undefined || dueAt === null) return { due_at: null, due_zone: null };
  if (isAfter(occurredAt, dueAt)) {
    check.refuse('INVALID', 'dueAt', 'It would be due before it was promised. Give a later time or leave it out.');
  }
  refuseTooFar(check, dueAt);
  return { due_at: dueAt, due_zone: given ?? zone };
}
