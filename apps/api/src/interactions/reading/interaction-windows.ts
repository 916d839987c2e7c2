import { contactRefJson } from '../../contacts/contact-ref-sql';
import { interactionTypeJson } from '../../interaction-types/read-interaction-types';
import { painMentionsWindow } from '../../pain-points/pain-points-window';
import { jsonList, jsonObject } from '../../platform/database/json-sql';
import type { Window } from '../../platform/window';
import { learnedPreferencesWindow } from '../../preferences/preferences-window';
import { keptPromisesWindow, madePromisesWindow } from '../../promises/promises-window';
import { PROTOCOL_VERSION_REF } from '../../protocols/read-protocols';

const type: Window = {
  field: 'type',
  sql: `(SELECT ${interactionTypeJson('t')}
    FROM interaction_type t WHERE t.workspace_id = i.workspace_id AND t.id = i.type_id)`,
};

const protocolVersion: Window = {
  field: 'protocolVersion',
  sql: `(SELECT ${PROTOCOL_VERSION_REF}
    FROM protocol_version v WHERE v.workspace_id = i.workspace_id AND v.id = i.protocol_version_id)`,
};

const author: Window = {
  field: 'author',
  sql: jsonObject({ id: 'i.author_id', kind: 'i.author_kind', name: 'i.author_name' }),
};

const participants: Window = {
  field: 'participants',
  sql: jsonList({
    item: jsonObject({
      id: 'p.id',
      role: 'p.role',
      contactId: 'p.contact_id',
      memberId: 'p.member_id',
      address: 'p.address',
      name: `coalesce(pc.display_name, pm.name, p.address, '')`,
    }),
    from: `interaction_participant p
      LEFT JOIN contact pc ON pc.workspace_id = p.workspace_id AND pc.id = p.contact_id
      LEFT JOIN membership pm ON pm.workspace_id = p.workspace_id AND pm.id = p.member_id
     WHERE p.workspace_id = i.workspace_id AND p.interaction_id = i.id`,
    orderBy: 'p.id',
  }),
};

// One contact may take part twice, as who wrote and who gets a copy.
const contacts: Window = {
  field: 'contacts',
  sql: jsonList({
    item: contactRefJson('c'),
    from: `(SELECT min(p.id::text) AS place, p.contact_id FROM interaction_participant p
             WHERE p.workspace_id = i.workspace_id AND p.interaction_id = i.id AND p.contact_id IS NOT NULL
             GROUP BY p.contact_id) part
      JOIN contact c ON c.workspace_id = i.workspace_id AND c.id = part.contact_id`,
    orderBy: 'part.place',
  }),
};

// The contact an interaction is about is the first of its contacts: participants are numbered in the order given.
const owner: Window = {
  field: 'ownerId',
  sql: `(SELECT to_json(oc.owner_id) FROM interaction_participant op
      JOIN contact oc ON oc.workspace_id = op.workspace_id AND oc.id = op.contact_id
     WHERE op.workspace_id = i.workspace_id AND op.interaction_id = i.id ORDER BY op.id LIMIT 1)`,
};

const transcript: Window = { field: 'transcript', sql: `coalesce(i.transcript, '[]')` };

/** Fields of an interaction that cost a sub-select, by the alias `i`. */
export const INTERACTION_WINDOWS: readonly Window[] = [
  type,
  protocolVersion,
  author,
  participants,
  contacts,
  owner,
  painMentionsWindow,
  madePromisesWindow,
  keptPromisesWindow,
  learnedPreferencesWindow,
  transcript,
];
