import { v7 as uuid } from 'uuid';
import type { Row } from '../src/platform/changes/row-diff';

const AT = '2026-11-22T09:00:00.000Z';

/** A contact's row with every column it must have. */
export function aContactRow(given: Partial<Row> = {}): Row {
  return {
    id: uuid(),
    given_name: 'Mia',
    family_name: 'Wolf',
    display_name: 'Mia Wolf',
    sort_name: 'wolf mia',
    search: 'mia wolf',
    relationship_kinds: ['CUSTOMER'],
    importance: 2,
    created_at: AT,
    updated_at: AT,
    ...given,
  };
}

/** A tag's row. */
export function aTagRow(name: string): Row {
  return { id: uuid(), name, folded_name: name.toLowerCase() };
}

/** An interaction type's row. */
export function aTypeRow(key = 'CALL'): Row {
  const words = { key, label: 'Call', icon: 'phone', default_direction: 'OUTBOUND' };
  return { id: uuid(), ...words, customer_facing: true, archived: false, position: 1 };
}

/** An interaction's row with every column it must have. */
export function anInteractionRow(given: Partial<Row>): Row {
  return {
    id: uuid(),
    direction: 'OUTBOUND',
    status: 'COMPLETED',
    occurred_at: AT,
    emotions: [],
    listening: [],
    two_way: true,
    visibility: 'NORMAL',
    author_kind: 'USER',
    author_name: 'Ada Berg',
    transcript_length: 0,
    words: '',
    created_at: AT,
    updated_at: AT,
    ...given,
  };
}

/** The part of a contact in an interaction. */
export function aParticipantRow(interactionId: string, contactId: string): Row {
  const on = { interaction_id: interactionId, contact_id: contactId, occurred_at: AT };
  return { id: uuid(), ...on, role: 'RECIPIENT', planned: false, pinned: false };
}
