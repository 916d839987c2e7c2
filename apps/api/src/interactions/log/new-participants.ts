import {
  atMost,
  type Check,
  COUNT_LIMITS,
  type Direction,
  type ParticipantRole,
  requiredText,
  TEXT_LIMITS,
} from '@heed/domain';
import { v7 as newUuid } from 'uuid';
import { inserted, type RowDiff } from '../../platform/changes/row-diff';
import type { InteractionRow } from '../interaction-row';
import type { LoadedLog } from './load-log';
import type { ParticipantInput } from './participant.input';

const ROLE_OF_CONTACT: Readonly<Record<Direction, ParticipantRole>> = {
  INBOUND: 'INITIATOR',
  OUTBOUND: 'RECIPIENT',
  INTERNAL: 'MENTIONED',
};

/**
 * Who took part, as new rows: first the contact it is about, whose role follows from the direction unless given, then
 * the others in their order. Notes under `participants` what is wrong with the input.
 */
export function newParticipants(
  check: Check,
  inputs: readonly ParticipantInput[],
  interaction: InteractionRow,
  of: { readonly contactId: string; readonly loaded: LoadedLog },
): RowDiff[] {
  check.take('participants', atMost(inputs, COUNT_LIMITS.participants));
  const parts = inputs.map((input, index) => checkedPart(check.under('participants', index), input, of.loaded));
  refuseTwice(check, parts);
  const own = parts.find((part) => part.contact_id === of.contactId);
  const first = own ?? { ...NOBODY, contact_id: of.contactId, role: ROLE_OF_CONTACT[interaction.direction] };
  return [first, ...parts.filter((part) => part !== own)].map((part) =>
    inserted('interaction_participant', {
      id: newUuid(),
      ...part,
      interaction_id: interaction.id,
      occurred_at: interaction.occurred_at,
      planned: interaction.status === 'PLANNED',
      pinned: false,
    }),
  );
}

const NOBODY = { contact_id: null, member_id: null, address: null };

interface Part {
  readonly role: ParticipantRole;
  readonly contact_id: string | null;
  readonly member_id: string | null;
  readonly address: string | null;
}

function checkedPart(check: Check, input: ParticipantInput, { contacts, members }: LoadedLog): Part {
  const contact_id = input.contactId?.toLowerCase() ?? null;
  const member_id = input.memberId?.toLowerCase() ?? null;
  const address = input.address ?? null;
  if ([contact_id, member_id, address].filter((one) => one !== null).length !== 1) {
    check.refuse('INVALID', '', 'Name exactly one: a contact, a member or an address.');
  }
  if (contact_id !== null && !contacts.some(({ id }) => id === contact_id)) {
    check.refuse('NOT_FOUND', 'contactId', 'There is no such contact.');
  }
  if (member_id !== null && !members.some(({ id }) => id === member_id)) {
    check.refuse('NOT_FOUND', 'memberId', 'There is no such active member.');
  }
  const known = address === null ? null : check.take('address', requiredText(address, TEXT_LIMITS.address));
  return { role: input.role, contact_id, member_id, address: known };
}

function refuseTwice(check: Check, parts: readonly Part[]): void {
  const seen = new Set<string>();
  parts.forEach(({ contact_id, member_id }, index) => {
    const id = contact_id ?? member_id;
    if (id !== null && seen.has(id)) {
      check.refuse('INVALID', `participants.${index}`, 'This participant stands here twice. Leave one out.');
    }
    if (id !== null) seen.add(id);
  });
}
